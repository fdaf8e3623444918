import type { InternalHoldings, PublicHoldings } from '../domain/outputs/holdings';
import { dcatCatalogue } from '../domain/outputs/dcat-catalogue';
import type { DocumentOutput, InternalOutput, PublicOutput } from '../domain/outputs/outputs';
import { expectedSheet } from '../domain/outputs/expected-papers';
import { inventoryTable, recapTable } from '../domain/outputs/unit-tables';
import { monevScoreTable, monevTable } from '../domain/outputs/monev-table';
import { retentionTable } from '../domain/outputs/retention-table';
import {
  dikTable,
  dipSheet,
  dipTable,
  type OutputCell,
  type RegisterTable,
} from '../domain/outputs/register-table';
import { renderCsv, type CsvValue } from './csv';
import { encodeUtf8 } from './utf8';
import { renderXlsx } from './xlsx/render-xlsx';
import { renderBoxLabels } from './outputs/render-box-labels';
import { renderPapersHtml } from './html/render-papers-html';
import { expectedUnitPapers } from './outputs/expected-papers';
import { decreePapers } from './outputs/decree-papers';
import { dikPaper, dipPaper, monevPaper, retentionPaper } from './outputs/register-papers';
import { renderPapers, type Papers } from './outputs/render-papers';
import { proposalLetter, testMinutes, testSheets } from './outputs/test-papers';
import { renderScanList, renderSeparators } from './outputs/render-scan-list';
import { inventoryPapers, minutesPapers, recapPapers } from './outputs/unit-papers';

const printed =
  <H extends PublicHoldings>(title: string, papers: Papers<H>) =>
  (holdings: H): Uint8Array =>
    renderPapers(title, papers, holdings);

/** The renderer of each output. One for the public receives only the published register, so it cannot show anything else. */
export const publicMakers: {
  readonly [I in PublicOutput['id']]: (holdings: PublicHoldings) => Uint8Array;
} = {
  'dip-pdf': printed('Daftar Informasi Publik', dipPaper),
  'dip-xlsx': (holdings) => renderXlsx([dipSheet(holdings)]),
  'dip-csv': (holdings) => csvOf(dipTable(holdings)),
  'dip-json': ({ register }) => jsonOf(register),
  'dip-dcat': ({ register, publication }) => jsonOf(dcatCatalogue(register, publication)),
};

export const internalMakers: {
  readonly [I in InternalOutput['id']]: (holdings: InternalHoldings) => Uint8Array;
} = {
  'inventaris-pdf': printed('Daftar Inventaris Dokumen', inventoryPapers),
  'inventaris-xlsx': (holdings) => renderXlsx([inventoryTable(holdings)]),
  'rekapitulasi-pdf': printed('Rekapitulasi DIP', recapPapers),
  'rekapitulasi-xlsx': (holdings) => renderXlsx([recapTable(holdings)]),
  'daftar-wajib-pdf': printed('Daftar Wajib', expectedUnitPapers),
  'daftar-wajib-xlsx': (holdings) => renderXlsx([expectedSheet(holdings)]),
  'berita-acara-koordinasi': printed('Berita Acara Koordinasi', minutesPapers),
  'keputusan-dip': printed('Keputusan Penetapan DIP', decreePapers),
  'dik-pdf': printed('Daftar Informasi Dikecualikan', dikPaper),
  'dik-xlsx': (holdings) => renderXlsx([dikTable(holdings)]),
  'dik-csv': (holdings) => csvOf(dikTable(holdings)),
  'lembar-uji': printed('Lembar Uji Konsekuensi', testSheets),
  'berita-acara-uji': printed('Berita Acara Uji Konsekuensi', testMinutes),
  'surat-usulan': printed('Surat Usulan Pengecualian', proposalLetter),
  'daftar-pindai': renderScanList,
  'lembar-pemisah': renderSeparators,
  'label-boks': renderBoxLabels,
  'retensi-pdf': printed('Daftar Jatuh Tempo Retensi Arsip', retentionPaper),
  'retensi-xlsx': (holdings) => renderXlsx([retentionTable(holdings)]),
  'monev-pdf': printed('Bukti Monitoring dan Evaluasi Keterbukaan Informasi Publik', monevPaper),
  'monev-xlsx': (holdings) => renderXlsx([monevTable(holdings), monevScoreTable(holdings)]),
};

/** Drafts that the office edits: HTML, which Drive converts to a Google Doc. */
export const documentMakers: {
  readonly [I in DocumentOutput['id']]: (holdings: InternalHoldings) => string;
} = {
  'keputusan-dip-dokumen': (holdings) => renderPapersHtml('Keputusan Penetapan DIP', decreePapers(holdings)),
};

const csvOf = ({ columns, rows }: RegisterTable): Uint8Array =>
  encodeUtf8(
    renderCsv(
      columns.map(({ header }) => header),
      rows.map((row) => row.map(csvValue)),
    ),
  );

/** A day as ISO 8601, which every program reads the same way. */
const csvValue = (cell: OutputCell): CsvValue =>
  typeof cell === 'object' && cell !== null ? cell.day : cell;

const jsonOf = (value: unknown): Uint8Array => encodeUtf8(`${JSON.stringify(value, null, 2)}\n`);

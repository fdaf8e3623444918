import type { InternalHoldings, PublicHoldings } from '../domain/outputs/holdings';
import { dcatCatalogue } from '../domain/outputs/dcat-catalogue';
import { expectedSheet } from '../domain/outputs/expected-sheet';
import type { PaperIssue } from '../domain/papers/issue-papers';
import type { AnyOutput, DocumentOutput, InternalOutput, PublicOutput } from '../domain/outputs/outputs';
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
import { paperIssues } from './outputs/paper-tokens';
import type { PaperKind, Papers } from './outputs/office-paper';
import { renderPapers } from './outputs/render-papers';
import { proposalLetter, testMinutes, testSheets } from './outputs/test-papers';
import { renderScanList, renderSeparators } from './outputs/render-scan-list';
import { inventoryPapers, minutesPapers, recapPapers } from './outputs/unit-papers';

const dipKind: PaperKind<PublicHoldings> = {
  kind: 'dip-pdf',
  fileTitle: 'Daftar Informasi Publik',
  papers: dipPaper,
};

/** The papers that are signed, by output, each with the title of the file's metadata. */
const paperKinds = kindsOf({
  'inventaris-pdf': ['Daftar Inventaris Dokumen', inventoryPapers],
  'rekapitulasi-pdf': ['Rekapitulasi DIP', recapPapers],
  'daftar-wajib-pdf': ['Daftar Wajib', expectedUnitPapers],
  'berita-acara-koordinasi': ['Berita Acara Koordinasi', minutesPapers],
  'keputusan-dip': ['Keputusan Penetapan DIP', decreePapers],
  'dik-pdf': ['Daftar Informasi Dikecualikan', dikPaper],
  'lembar-uji': ['Lembar Uji Konsekuensi', testSheets],
  'berita-acara-uji': ['Berita Acara Uji Konsekuensi', testMinutes],
  'surat-usulan': ['Surat Usulan Pengecualian', proposalLetter],
  'retensi-pdf': ['Daftar Jatuh Tempo Retensi Arsip', retentionPaper],
  'monev-pdf': ['Bukti Monitoring dan Evaluasi Keterbukaan Informasi Publik', monevPaper],
});

function kindsOf<K extends InternalOutput['id']>(
  given: Readonly<Record<K, readonly [string, Papers<InternalHoldings>]>>,
): Readonly<Record<K, PaperKind<InternalHoldings>>> {
  const entries = Object.entries<readonly [string, Papers<InternalHoldings>]>(given);
  return Object.fromEntries(
    entries.map(([kind, [fileTitle, papers]]) => [kind, { kind, fileTitle, papers }]),
  ) as Record<K, PaperKind<InternalHoldings>>;
}

/** A draft as Google Doc is the same paper as its PDF. */
const kindOf: Readonly<Partial<Record<AnyOutput['id'], PaperKind<InternalHoldings>>>> = {
  ...paperKinds,
  'keputusan-dip-dokumen': paperKinds['keputusan-dip'],
};

/** The papers to sign in the file of an output; none where it is no paper. */
export const issuesForOffice = (id: AnyOutput['id'], holdings: InternalHoldings): readonly PaperIssue[] => {
  const kind = kindOf[id];
  return kind ? paperIssues(kind, holdings) : [];
};
export const issuesForPublic = (id: PublicOutput['id'], holdings: PublicHoldings): readonly PaperIssue[] =>
  id === 'dip-pdf' ? paperIssues(dipKind, holdings) : [];

const printed =
  <H extends PublicHoldings>(kind: PaperKind<H>) =>
  (holdings: H): Uint8Array =>
    renderPapers(kind, holdings);

/** The renderer of each output. One for the public receives only the published register, so it cannot show anything else. */
export const publicMakers: {
  readonly [I in PublicOutput['id']]: (holdings: PublicHoldings) => Uint8Array;
} = {
  'dip-pdf': printed(dipKind),
  'dip-xlsx': (holdings) => renderXlsx([dipSheet(holdings)]),
  'dip-csv': (holdings) => csvOf(dipTable(holdings)),
  'dip-json': ({ register }) => jsonOf(register),
  'dip-dcat': ({ register, publication }) => jsonOf(dcatCatalogue(register, publication)),
};

export const internalMakers: {
  readonly [I in InternalOutput['id']]: (holdings: InternalHoldings) => Uint8Array;
} = {
  'inventaris-pdf': printed(paperKinds['inventaris-pdf']),
  'inventaris-xlsx': (holdings) => renderXlsx([inventoryTable(holdings)]),
  'rekapitulasi-pdf': printed(paperKinds['rekapitulasi-pdf']),
  'rekapitulasi-xlsx': (holdings) => renderXlsx([recapTable(holdings)]),
  'daftar-wajib-pdf': printed(paperKinds['daftar-wajib-pdf']),
  'daftar-wajib-xlsx': (holdings) => renderXlsx([expectedSheet(holdings)]),
  'berita-acara-koordinasi': printed(paperKinds['berita-acara-koordinasi']),
  'keputusan-dip': printed(paperKinds['keputusan-dip']),
  'dik-pdf': printed(paperKinds['dik-pdf']),
  'dik-xlsx': (holdings) => renderXlsx([dikTable(holdings)]),
  'dik-csv': (holdings) => csvOf(dikTable(holdings)),
  'lembar-uji': printed(paperKinds['lembar-uji']),
  'berita-acara-uji': printed(paperKinds['berita-acara-uji']),
  'surat-usulan': printed(paperKinds['surat-usulan']),
  'daftar-pindai': renderScanList,
  'lembar-pemisah': renderSeparators,
  'label-boks': renderBoxLabels,
  'retensi-pdf': printed(paperKinds['retensi-pdf']),
  'retensi-xlsx': (holdings) => renderXlsx([retentionTable(holdings)]),
  'monev-pdf': printed(paperKinds['monev-pdf']),
  'monev-xlsx': (holdings) => renderXlsx([monevTable(holdings), monevScoreTable(holdings)]),
};

/** Drafts that the office edits: HTML, which Drive converts to a Google Doc. */
export const documentMakers: {
  readonly [I in DocumentOutput['id']]: (holdings: InternalHoldings) => string;
} = {
  'keputusan-dip-dokumen': (holdings) =>
    renderPapersHtml(
      'Keputusan Penetapan DIP',
      decreePapers(holdings),
      issuesForOffice('keputusan-dip', holdings).map(({ token }) => token),
    ),
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

import type { InternalHoldings, PublicHoldings } from '../domain/outputs/holdings';
import { dcatCatalogue } from '../domain/outputs/dcat-catalogue';
import type { InternalOutput, PublicOutput } from '../domain/outputs/outputs';
import { monevTable } from '../domain/outputs/monev-table';
import { retentionTable } from '../domain/outputs/retention-table';
import {
  dikTable,
  dipSheet,
  dipTable,
  type OutputCell,
  type RegisterTable,
} from '../domain/outputs/register-table';
import { renderCsv, type CsvValue } from './csv';
import { dipTable as dipBlocks } from './document/dip-table';
import { encodeUtf8 } from './utf8';
import { renderXlsx } from './xlsx/render-xlsx';
import { dikTable as dikBlocks } from './outputs/dik-table';
import { monevBlocks } from './outputs/monev-blocks';
import { retentionBlocks } from './outputs/retention-blocks';
import { renderBoxLabels } from './outputs/render-box-labels';
import { renderRegisterPdf } from './outputs/render-register-pdf';

/** The renderer of each output. One for the public receives only the published register, so it cannot show anything else. */
export const publicMakers: {
  readonly [I in PublicOutput['id']]: (holdings: PublicHoldings) => Uint8Array;
} = {
  'dip-pdf': (holdings) =>
    renderRegisterPdf(
      { title: 'Daftar Informasi Publik', remark: '', blocks: ({ register }) => dipBlocks(register.entries) },
      holdings,
    ),
  'dip-xlsx': (holdings) => renderXlsx([dipSheet(holdings)]),
  'dip-csv': (holdings) => csvOf(dipTable(holdings)),
  'dip-json': ({ register }) => jsonOf(register),
  'dip-dcat': ({ register, publication }) => jsonOf(dcatCatalogue(register, publication)),
};

export const internalMakers: {
  readonly [I in InternalOutput['id']]: (holdings: InternalHoldings) => Uint8Array;
} = {
  'dik-pdf': (holdings) =>
    renderRegisterPdf(
      {
        title: 'Daftar Informasi Dikecualikan',
        remark: 'Untuk keperluan internal, tidak untuk disebarluaskan',
        blocks: ({ dik }) => dikBlocks(dik),
      },
      holdings,
    ),
  'dik-xlsx': (holdings) => renderXlsx([dikTable(holdings)]),
  'dik-csv': (holdings) => csvOf(dikTable(holdings)),
  'label-boks': renderBoxLabels,
  'retensi-pdf': (holdings) =>
    renderRegisterPdf(
      {
        title: 'Daftar Jatuh Tempo Retensi Arsip',
        remark: 'Untuk keperluan internal, tidak untuk disebarluaskan',
        blocks: ({ retention }) => retentionBlocks(retention),
      },
      holdings,
    ),
  'retensi-xlsx': (holdings) => renderXlsx([retentionTable(holdings)]),
  'monev-pdf': (holdings) =>
    renderRegisterPdf(
      {
        title: 'Bukti Monitoring dan Evaluasi Keterbukaan Informasi Publik',
        remark: '',
        blocks: ({ monev }) => monevBlocks(monev),
      },
      holdings,
    ),
  'monev-xlsx': (holdings) => renderXlsx([monevTable(holdings)]),
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

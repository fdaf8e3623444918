import type { RetentionLine } from '../registers/retention/view-retention';
import type { InternalHoldings } from './holdings';
import { tableOf, type RegisterTable, type TableColumn } from './register-table';

const columns: readonly TableColumn<RetentionLine>[] = [
  { header: 'Nomor', width: 11, read: ({ id }) => id },
  { header: 'Judul Informasi', width: 44, read: ({ title }) => title },
  { header: 'Tahun', width: 8, read: ({ year }) => year },
  { header: 'Sub Bagian', width: 26, read: ({ unit }) => unit },
  { header: 'Kode Klasifikasi', width: 14, read: ({ classification }) => classification },
  { header: 'Tindakan', width: 26, read: ({ due }) => due },
  { header: 'Sejak', width: 13, read: ({ since }) => ({ day: since }) },
  { header: 'Nasib Akhir', width: 18, read: ({ due, disposition }) => dispositionWords(due, disposition) },
];

/** The action on the document; without a disposition, the office must ask its archivist. */
export const dispositionWords = (due: RetentionLine['due'], disposition: string): string =>
  due === 'jatuh tempo' ? disposition || 'belum ditetapkan' : disposition;

export const retentionTable = ({ retention }: InternalHoldings): RegisterTable =>
  tableOf('Retensi', columns, retention.lines);

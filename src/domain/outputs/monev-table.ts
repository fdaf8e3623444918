import type { MonevEvidence, MonevLine } from '../registers/monev';
import type { InternalHoldings } from './holdings';
import { tableOf, type OutputCell, type RegisterTable, type TableColumn } from './register-table';

interface Line {
  readonly item: MonevLine;
  /** null for an item without an entry. */
  readonly found: MonevEvidence | null;
}

const of =
  (read: (found: MonevEvidence) => OutputCell) =>
  ({ found }: Line): OutputCell =>
    found === null ? null : read(found);

const columns: readonly TableColumn<Line>[] = [
  { header: 'Butir', width: 8, read: ({ item }) => item.id },
  { header: 'Kategori', width: 12, read: ({ item }) => item.category },
  { header: 'Informasi yang Diminta', width: 40, read: ({ item }) => item.subject },
  { header: 'Dasar', width: 22, read: ({ item }) => item.basis },
  { header: 'Status', width: 20, read: ({ item }) => item.state },
  { header: 'Nomor DIP', width: 11, read: of(({ id }) => id) },
  { header: 'Judul Informasi', width: 40, read: of(({ title }) => title) },
  { header: 'Tahun', width: 8, read: of(({ year }) => year) },
  { header: 'Tautan', width: 34, read: of(({ link }) => link) },
  { header: 'Keadaan Tautan', width: 24, read: of(({ linkState }) => linkState) },
  { header: 'Tautan Diperiksa', width: 14, read: of(({ checkedOn }) => checkedOn && { day: checkedOn }) },
  { header: 'Dimutakhirkan', width: 14, read: of(({ refreshedOn }) => refreshedOn && { day: refreshedOn }) },
];

/** One line per entry of an item, and one for an item without entries. */
export const monevTable = ({ monev }: InternalHoldings): RegisterTable =>
  tableOf(
    'Monev',
    columns,
    monev.flatMap((item): readonly Line[] =>
      item.evidence.length === 0 ? [{ item, found: null }] : item.evidence.map((found) => ({ item, found })),
    ),
  );

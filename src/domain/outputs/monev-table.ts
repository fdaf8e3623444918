import type { EntryEvidence, MonevEvidence, MonevLine } from '../registers/monev/monev-lines';
import type { MonevMatrix, MonevScore } from '../registers/monev/monev-scores';
import type { InternalHoldings } from './holdings';
import { evidenceLinkState, evidenceSource, evidenceTitle } from './monev-words';
import { tableOf, type OutputCell, type RegisterTable, type TableColumn } from './register-table';

interface Line {
  readonly item: MonevLine;
  /** null for an item without evidence. */
  readonly found: MonevEvidence | null;
}

const of =
  (read: (found: MonevEvidence) => OutputCell) =>
  ({ found }: Line): OutputCell =>
    found === null ? null : read(found);

const ofEntry = (read: (found: EntryEvidence) => OutputCell) =>
  of((found) => (found.kind === 'entri' ? read(found) : null));

const columns: readonly TableColumn<Line>[] = [
  { header: 'Butir', width: 8, read: ({ item }) => item.id },
  { header: 'Kelompok', width: 30, read: ({ item }) => item.group },
  { header: 'Kategori', width: 12, read: ({ item }) => item.category },
  { header: 'Informasi yang Diminta', width: 40, read: ({ item }) => item.subject },
  { header: 'Dasar', width: 22, read: ({ item }) => item.basis },
  { header: 'Bobot', width: 8, read: ({ item }) => item.weight },
  { header: 'Status', width: 22, read: ({ item }) => item.state },
  { header: 'Surat Pernyataan Nihil', width: 26, read: ({ item }) => item.statement },
  { header: 'Sumber Bukti', width: 14, read: of(evidenceSource) },
  { header: 'Bukti', width: 44, read: of(evidenceTitle) },
  { header: 'Tahun', width: 8, read: ofEntry(({ year }) => year) },
  { header: 'Tautan', width: 34, read: of(({ link }) => link) },
  { header: 'Keadaan Tautan', width: 24, read: of(evidenceLinkState) },
  {
    header: 'Tautan Diperiksa',
    width: 14,
    read: ofEntry(({ checkedOn }) => checkedOn && { day: checkedOn }),
  },
  {
    header: 'Dimutakhirkan',
    width: 14,
    read: ofEntry(({ refreshedOn }) => refreshedOn && { day: refreshedOn }),
  },
];

/** One line per evidence of an item, and one for an item without evidence. */
export const monevTable = ({ monev }: Pick<InternalHoldings, 'monev'>): RegisterTable =>
  tableOf(
    'Monev',
    columns,
    monev.groups
      .flatMap(({ lines }) => lines)
      .flatMap((item): readonly Line[] =>
        item.evidence.length === 0
          ? [{ item, found: null }]
          : item.evidence.map((found) => ({ item, found })),
      ),
  );

const scoreColumns: readonly TableColumn<MonevScore & { readonly name: string }>[] = [
  { header: 'Kelompok', width: 44, read: ({ name }) => name },
  { header: 'Butir', width: 8, read: ({ items }) => items },
  { header: 'Bobot', width: 8, read: ({ weight }) => weight },
  { header: 'Ada', width: 8, read: ({ counts }) => counts.ada },
  { header: 'Tautan belum tersedia', width: 14, read: ({ counts }) => counts['tautan belum tersedia'] },
  { header: 'Nihil dengan pernyataan', width: 14, read: ({ counts }) => counts['nihil dengan pernyataan'] },
  { header: 'Belum ada', width: 10, read: ({ counts }) => counts['belum ada'] },
  { header: 'Nilai (%)', width: 10, read: ({ percent }) => percent },
];

/** The groups with their scores, and the total. */
export const monevScoreTable = ({ monev }: Pick<InternalHoldings, 'monev'>): RegisterTable =>
  tableOf('Nilai', scoreColumns, scoreRows(monev));

/** The scores in the order in which they are printed and shown; the total last. */
export const scoreRows = ({
  groups,
  total,
}: MonevMatrix): readonly (MonevScore & { readonly name: string })[] => [
  ...groups,
  { name: 'Jumlah', ...total },
];

import type { ListPreviewView } from '../../../rpc/contract/contract';

export type PreviewRow = ListPreviewView['rows'][number];

export interface Group {
  readonly id: 'baru' | 'ditandai' | 'sudah ada' | 'lain';
  readonly title: string;
  readonly explain: string;
  /** Whether its rows are added unless the person takes them out, may be added if the person says so, or never are. */
  readonly adds: 'ya' | 'boleh' | 'tidak';
  readonly rows: readonly PreviewRow[];
}

const kinds: readonly Omit<Group, 'rows'>[] = [
  { id: 'baru', title: 'Akan ditambahkan', explain: '', adds: 'ya' },
  {
    id: 'ditandai',
    title: 'Akan ditambahkan, perlu diperiksa',
    explain: 'Ada sel yang ditebak atau kosong; sebabnya ikut dicatat pada barisnya.',
    adds: 'ya',
  },
  {
    id: 'sudah ada',
    title: 'Sudah ada',
    explain: 'Judul, tahun, dan Sub Bagiannya sama. Tidak ditambahkan, kecuali dipilih.',
    adds: 'boleh',
  },
  {
    id: 'lain',
    title: 'Milik Sub Bagian lain',
    explain: 'Tidak ditambahkan: hanya Sub Bagian itu sendiri yang mengisinya.',
    adds: 'tidak',
  },
];

/** Every row of a previewed list in one group, in the order in which they are shown. */
export const groupRows = ({ rows, mine }: ListPreviewView): readonly Group[] =>
  kinds.map((kind) => ({ ...kind, rows: rows.filter((row) => kindOf(row, mine) === kind.id) }));

function kindOf(row: PreviewRow, mine: readonly string[]): Group['id'] {
  if (!mine.includes(row.unit)) return 'lain';
  if (row.twin !== '') return 'sudah ada';
  return row.flags.length > 0 ? 'ditandai' : 'baru';
}

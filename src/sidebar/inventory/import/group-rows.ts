import type { ListPreviewView } from '../../../rpc/contract/contract';

export type PreviewRow = ListPreviewView['rows'][number] & {
  /** Its place in the preview: a line of the list may have several documents. */
  readonly at: number;
  /** Which document of its line it is, from 1. */
  readonly part: number;
};

export function placed(rows: ListPreviewView['rows']): readonly PreviewRow[] {
  const parts = new Map<number, number>();
  return rows.map((row, at) => {
    const part = (parts.get(row.line) ?? 0) + 1;
    parts.set(row.line, part);
    return { ...row, at, part };
  });
}

export interface Group {
  readonly id: 'baru' | 'ditandai' | 'bukan dokumen' | 'sudah ada' | 'lain';
  readonly title: string;
  readonly explain: string;
  /** Whether its rows are added by default, added only if the person chooses so, or never added. */
  readonly adds: 'ya' | 'boleh' | 'tidak';
  readonly rows: readonly PreviewRow[];
}

const kinds: readonly Omit<Group, 'rows'>[] = [
  { id: 'baru', title: 'Akan ditambahkan', explain: '', adds: 'ya' },
  {
    id: 'ditandai',
    title: 'Akan ditambahkan, perlu diperiksa',
    explain:
      'Ada sel yang ditebak atau kosong; sebabnya disebut di kolom Masalah sampai Anda memastikan atau mengubahnya.',
    adds: 'ya',
  },
  {
    id: 'bukan dokumen',
    title: 'Tampaknya bukan dokumen',
    explain: 'Sebabnya disebut di setiap baris. Tidak ditambahkan, kecuali dipilih.',
    adds: 'boleh',
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

/** Assigns every row of a previewed list to one group, in display order. */
export const groupRows = ({
  rows,
  mine,
}: {
  readonly rows: readonly PreviewRow[];
  readonly mine: readonly string[];
}): readonly Group[] =>
  kinds.map((kind) => ({ ...kind, rows: rows.filter((row) => kindOf(row, mine) === kind.id) }));

function kindOf(row: PreviewRow, mine: readonly string[]): Group['id'] {
  if (!mine.includes(row.unit)) return 'lain';
  if (row.kind !== 'document') return 'bukan dokumen';
  if (row.twin !== '') return 'sudah ada';
  return row.flags.length > 0 ? 'ditandai' : 'baru';
}

/** Whether the unit of a row was guessed, so that the person may choose another. */
export const hasGuessedUnit = ({ guesses }: Pick<PreviewRow, 'guesses'>): boolean =>
  guesses.some(({ column }) => column === 'subBagian');

/** Rows with the units that the person chose, by place; a chosen unit is no longer a guess. */
export const withUnits = (
  rows: readonly PreviewRow[],
  named: ReadonlyMap<number, string>,
): readonly PreviewRow[] =>
  rows.map((row) => {
    const unit = named.get(row.at);
    if (unit === undefined) return row;
    return {
      ...row,
      unit,
      guesses: row.guesses.filter(({ column }) => column !== 'subBagian'),
      flags: row.flags.filter(({ column }) => column !== 'Sub Bagian'),
    };
  });

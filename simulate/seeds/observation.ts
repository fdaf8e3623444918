import type { DemoOffice, TableRow } from '../../demo/office';

/** The column in which colleagues label the rows: it is theirs, so a label tells a row whatever happens to it. */
export const LABEL = 'asing-label';

/** Displayed texts of a row of Inventaris by what stands in the column. */
export type Cells = Readonly<Record<string, string>>;

/** What an onlooker sees before and after an execution. */
export interface Observation {
  readonly inventory: readonly Cells[];
  /** Headers of Inventaris by what stands in the column. */
  readonly headers: Cells;
  readonly steps: readonly TableRow[];
  readonly scans: readonly TableRow[];
  readonly settings: readonly TableRow[];
  readonly holidays: readonly TableRow[];
  readonly log: readonly TableRow[];
}

export function observe(office: DemoOffice, order: readonly string[]): Observation {
  const grid = office.workspace.sheets.values('Inventaris');
  const named = (cells: readonly string[]): Cells =>
    Object.fromEntries(
      Array.from({ length: Math.max(order.length, cells.length) }, (_, at) => [
        order[at] ?? `lebih-${at}`,
        cells[at] ?? '',
      ]),
    );
  return {
    headers: named(grid[0] ?? []),
    inventory: grid
      .slice(1)
      .filter((cells) => cells.some((cell) => cell !== ''))
      .map(named),
    steps: office.table('Tahapan'),
    scans: office.table('Pindaian'),
    settings: office.table('Pengaturan'),
    holidays: office.table('Hari Libur'),
    log: office.table('Log'),
  };
}

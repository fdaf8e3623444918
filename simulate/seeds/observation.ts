import type { DemoOffice, TableRow } from '../../demo/office';
import { wholeLog, withFormer } from '../whole-log';

/** The column in which colleagues label the rows. The product never writes it, so a label identifies a row. */
export const LABEL = 'asing-label';

/** The displayed texts of a row of Inventaris by column name. */
export type Cells = Readonly<Record<string, string>>;

/** The observed state before and after an execution. */
export interface Observation {
  readonly inventory: readonly Cells[];
  /** The headers of Inventaris by column name. */
  readonly headers: Cells;
  /** Also those of former Kegiatan. */
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
    steps: withFormer(office, 'Tahapan'),
    scans: office.table('Pindaian'),
    settings: office.table('Pengaturan'),
    holidays: office.table('Hari Libur'),
    log: wholeLog(office),
  };
}

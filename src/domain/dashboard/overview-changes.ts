import type { Changes, RowInsert, RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import type { AngkaRow, BerandaRow, StepRow } from '../workbook/procedure';
import { figureRows, laneFigures, type OverviewWork } from './overview-figures';
import { overviewRows } from './overview-rows';

/** The existing rows of the dashboard and of the table behind its charts. */
export interface ShownOverview {
  readonly beranda: readonly Pick<BerandaRow, 'id'>[];
  readonly angka: readonly Pick<AngkaRow, 'id'>[];
}

/**
 * Updates the dashboard and the figures behind its charts from the steps, and adds missing lanes. Figures about
 * documents stay unchanged if the rows were not read.
 */
export function overviewChanges(
  steps: readonly StepRow[],
  context: Context,
  { beranda, angka, ...work }: ShownOverview & Partial<OverviewWork>,
): Partial<Changes> {
  const { inventaris, pindaian } = work;
  const kegiatan = steps[0]?.kegiatan ?? '';
  const read = inventaris && pindaian ? { inventaris, pindaian } : undefined;
  const lanes = overviewRows(steps, context).map((row) => ({
    ...row,
    ...(read ? laneFigures(row.id, kegiatan, read) : {}),
  }));
  const figures = figureRows(steps, kegiatan, context, read);
  const shownLanes = new Set(beranda.map(({ id }) => id));
  const shownFigures = new Set(angka.map(({ id }) => id));
  return {
    updates: [
      ...lanes
        .filter(({ id }) => shownLanes.has(id))
        .map((row): RowUpdate => ({ sheet: 'beranda', id: row.id, set: row })),
      ...figures
        .filter(({ id }) => shownFigures.has(id))
        .map((row): RowUpdate => ({ sheet: 'angka', id: row.id, set: row })),
    ],
    inserts: [
      ...lanes
        .filter(({ id }) => !shownLanes.has(id))
        .map((row): RowInsert => ({ sheet: 'beranda', row: { ...noFigures, ...row } })),
      ...figures
        .filter(({ id }) => !shownFigures.has(id))
        .map((row): RowInsert => ({ sheet: 'angka', row: { category: '', documents: null, ...row } })),
    ],
  };
}

const noFigures = {
  documents: 0,
  flagged: 0,
  missing: 0,
  undecided: 0,
  returned: 0,
  thin: 0,
  score: null,
} as const;

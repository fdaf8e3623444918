import { days } from '../calendar/duration';
import type { Blocker } from './blocker';
import { defineLaneStep } from './step';
import { active, rowsGone } from './work';

/** SOP 3: done when the Tim Penghubung has accepted, returned or proposed every row. Its output is the unit's Rekapitulasi DIP. */
export const coordination = defineLaneStep({
  number: 3,
  title: 'Berkoordinasi dengan Tim Penghubung di masing-masing Sub Bagian',
  standard: days(3),
  doer: 'Tim Penghubung',
  checker: 'PPID',
  output: 'Rekapitulasi DIP',
  blockers: (lane) => [
    ...rowsGone(lane),
    ...active(lane.rows)
      .filter((row) => row.decision === '')
      .map((row): Blocker => ({ code: 'ROW_UNDECIDED', rowId: row.id, title: row.title })),
  ],
});

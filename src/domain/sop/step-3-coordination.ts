import { days } from '../calendar/duration';
import { guessedHeaders } from '../inventory/guesses';
import type { Blocker } from './blocker';
import { defineLaneStep } from './step';
import { active, rowsGone, type WorkRow } from './work';

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
    ...active(lane.rows).flatMap(stillGuessed),
  ],
});

/** A row that goes to a register may hold nothing that only an import guessed; one that is returned may. */
function stillGuessed(row: WorkRow): readonly Blocker[] {
  const guessed = row.decision === '' || row.decision === 'dikembalikan' ? [] : guessedHeaders(row);
  return guessed.length > 0 ? [{ code: 'ROW_GUESSED', rowId: row.id, title: row.title, guessed }] : [];
}

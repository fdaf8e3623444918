import { days } from '../calendar/duration';
import { rowBlockers } from '../completeness/row-blockers';
import type { Blocker } from '../refusal/blocker';
import { filedRows } from '../completeness/evidence';
import { lacks, type Lack } from '../completeness/lacks';
import { defineLaneStep } from './step';
import { stepNumbers } from './step-numbers';
import { rowReturned, rowsGone, type WorkRow } from '../completeness/work';

/**
 * SOP 3: done when the Tim Penghubung has accepted or proposed every row. Returned rows must first be corrected,
 * resubmitted or postponed. Its output is the unit's Rekapitulasi DIP.
 */
export const coordination = defineLaneStep({
  number: stepNumbers.coordination,
  title: 'Berkoordinasi dengan Tim Penghubung di masing-masing Sub Bagian',
  standard: days(3),
  doer: 'Tim Penghubung',
  checker: 'PPID',
  output: 'Rekapitulasi DIP',
  blockers: (lane) => {
    const filed = filedRows(lane.scans);
    const rowsThatLack = (lack: Lack): readonly WorkRow[] =>
      lane.rows.filter((row) => lacks(lack, row, filed));
    return [
      ...rowsGone(lane),
      ...rowsThatLack('undecided').map(undecided),
      ...rowsThatLack('returned').map(rowReturned),
      ...rowsThatLack('flagged').flatMap(unfinished),
    ];
  },
  outcome: 'recapitulation',
  actions: ['finish'],
  place: 'coordination',
  isGuarded: true,
});

const undecided = ({ id: rowId, title, outdated }: WorkRow): Blocker =>
  outdated
    ? { code: 'ROW_OUTDATED', rowId, title, was: outdated.was }
    : { code: 'ROW_UNDECIDED', rowId, title };

/** What a decided row still lacks; the others are named already. */
const unfinished = (row: WorkRow): readonly Blocker[] =>
  row.decision === '' || row.decision === 'dikembalikan' ? [] : rowBlockers(row);

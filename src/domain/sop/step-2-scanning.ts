import { minutes } from '../calendar/duration';
import type { Blocker } from '../refusal/blocker';
import { filedRows } from '../completeness/evidence';
import { scansServing } from '../completeness/scanned-rows';
import { lacks } from '../completeness/lacks';
import { defineLaneStep } from './step';
import { stepNumbers } from './step-numbers';
import { active, rowsGone } from '../completeness/work';

/** SOP 2: done when each row has a filed scan, a working link, or a reason why it cannot be scanned. */
export const scanning = defineLaneStep({
  number: stepNumbers.scanning,
  title: 'Melakukan pemindaian terhadap informasi yang dikuasai',
  standard: minutes(30),
  doer: 'Sub Bagian',
  checker: null,
  output: 'Hasil Pindai',
  blockers: (lane) => {
    const filed = filedRows(lane.scans);
    const missing = lane.rows.filter((row) => lacks('missing', row, filed));
    return [
      ...rowsGone(lane),
      ...missing.map((row): Blocker => ({ code: 'SCAN_MISSING', rowId: row.id, title: row.title })),
    ];
  },
  outcome: ({ rows, scans }) =>
    `Hasil Pindai: ${scansServing(active(rows), scans).filter(({ state }) => state === 'tersimpan').length} berkas`,
  actions: ['finish', 'checkScans'],
  place: 'scans',
});

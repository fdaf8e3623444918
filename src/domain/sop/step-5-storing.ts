import { minutes } from '../calendar/duration';
import type { Blocker } from '../refusal/blocker';
import { defineOfficeStep } from './step';
import { stepNumbers } from './step-numbers';
import { ALTERED, GONE } from '../workbook/vocabulary/ledger-words';
import { rowsServed, scansServing } from '../completeness/scanned-rows';
import { filedRows } from '../completeness/evidence';
import { lacks } from '../completeness/lacks';
import { scanGone, type WorkRow, type WorkScan } from '../completeness/work';

/**
 * SOP 5, "Disimpan dalam bentuk dokumen tercetak dan elektronik": every filed scan is in its archive folder and its
 * hash was verified again, none lost its line in Pindaian, and each registered document on paper has the place of its printed copy.
 */
export const storing = defineOfficeStep({
  number: stepNumbers.storing,
  title: 'Menyimpan dokumen informasi bentuk digital dan elektronik',
  standard: minutes(30),
  doer: 'Pelaksana',
  checker: 'PPID',
  output: '',
  blockers: ({ rows, scans, unlisted }) => {
    const registered = rows.filter((row) => row.register !== '');
    const filed = filedRows(scans);
    return [
      ...scansServing(registered, scans)
        .filter((scan) => !isReplaced(scan, filed))
        .flatMap(unstored),
      ...scansServing(registered, unlisted).map(scanGone),
      ...unplaced(registered, filed),
    ];
  },
  outcome: ({ rows, scans }) =>
    `${scansServing(rows, scans).filter(({ archivedAt }) => archivedAt !== null).length} berkas diarsipkan`,
  actions: ['archiveScans', 'finish'],
  place: 'printedPlaces',
});

/** The scan was removed, and every document in it has been scanned again. */
const isReplaced = (scan: WorkScan, filed: ReadonlySet<string>): boolean =>
  scan.reason === GONE && rowsServed(scan).every((id) => filed.has(id));

function unstored(scan: WorkScan): readonly Blocker[] {
  if (scan.reason === ALTERED || scan.reason === GONE) {
    return [{ code: 'SCAN_ALTERED', scanId: scan.id, name: scan.archiveName }];
  }
  if (scan.state !== 'tersimpan' && scan.state !== 'memindahkan') return [];
  return scan.archivedAt === null
    ? [{ code: 'SCAN_NOT_ARCHIVED', scanId: scan.id, name: scan.archiveName }]
    : [];
}

function unplaced(rows: readonly WorkRow[], filed: ReadonlySet<string>): readonly Blocker[] {
  return rows
    .filter((row) => lacks('unplaced', row, filed))
    .map((row) => ({ code: 'PRINTED_PLACE_MISSING', rowId: row.id, title: row.title }));
}

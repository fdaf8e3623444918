import { minutes } from '../calendar/duration';
import type { Blocker } from './blocker';
import { defineOfficeStep } from './step';
import type { WorkRow, WorkScan } from './work';

/**
 * SOP 5, "Disimpan dalam bentuk dokumen tercetak dan elektronik": every filed scan stands in its archive folder with
 * its hash checked again, and each registered document that exists on paper says where it lies.
 */
export const storing = defineOfficeStep({
  number: 5,
  title: 'Menyimpan dokumen informasi bentuk digital dan elektronik',
  standard: minutes(30),
  doer: 'Pelaksana',
  checker: 'PPID',
  output: '',
  blockers: ({ rows, scans }) => {
    const registered = rows.filter((row) => row.register !== '');
    const ids = new Set(registered.map((row) => row.id));
    return [...scans.filter((scan) => ids.has(scan.row)).flatMap(unstored), ...registered.flatMap(unplaced)];
  },
});

function unstored(scan: WorkScan): readonly Blocker[] {
  if (scan.state !== 'tersimpan') return [];
  if (scan.reason !== '') return [{ code: 'SCAN_ALTERED', scanId: scan.id, name: scan.archiveName }];
  return scan.archivedAt === null ? [{ code: 'SCAN_NOT_ARCHIVED', scanId: scan.id, name: scan.archiveName }] : [];
}

function unplaced(row: WorkRow): readonly Blocker[] {
  return needsPrintedPlace(row) ? [{ code: 'PRINTED_PLACE_MISSING', rowId: row.id, title: row.title }] : [];
}

/** A document that exists only as a file has no printed copy to find; any other has one, and its place must be known. */
export const needsPrintedPlace = (row: Pick<WorkRow, 'form' | 'printedPlace'>): boolean =>
  row.form !== 'Softcopy' && row.printedPlace.trim() === '';

import { viewScans } from '../../../src/domain/scans/view-scans';
import type { ScanRow } from '../../../src/domain/workbook/pindaian';
import { AGAIN, NOT_FOR_US, SAME } from '../../../src/domain/workbook/vocabulary/ledger-words';
import { as, at, MORNING, openedWorld, scanRow, staffOf, withOffice } from '../office-builder';

const BEFORE = at('2025-08-04T08:00');
const world = openedWorld();
const [running] = world.office.kegiatan;
const former = {
  ...running!,
  id: 'K-0000',
  openedAt: BEFORE,
  closedAt: at('2025-09-01T08:00'),
  status: 'selesai' as const,
};

/** A file of the former Kegiatan. */
const old = (id: string, given: Partial<ScanRow>) =>
  scanRow({ id, row: '', seenAt: BEFORE, filedAt: null, ...given });

function viewOf(scans: readonly ScanRow[]) {
  const office = withOffice(world, {
    kegiatan: [{ ...running!, ...former }, running!],
    pindaian: scans.map((scan, index) => ({ ...scan, position: index + 2, unreadable: [] })),
  });
  return viewScans(office.office, as(staffOf('KUL'), office), null);
}

test('files of a former Kegiatan that nobody answered can still be answered, and are counted where they are listed', () => {
  const view = viewOf([
    old('P-0001', { state: 'duplikat', duplicateOf: 'P-0009' }),
    old('P-0002', { state: 'karantina', reason: 'program' }),
    old('P-0003', { state: 'menunggu' }),
    old('P-0004', { state: 'karantina', reason: NOT_FOR_US }),
    old('P-0005', { state: 'duplikat', reason: SAME }),
    old('P-0006', { state: 'duplikat', reason: AGAIN }),
    old('P-0007', { state: 'tersimpan', filedAt: BEFORE }),
    scanRow({
      id: 'P-0008',
      row: '',
      state: 'karantina',
      reason: NOT_FOR_US,
      seenAt: MORNING,
      filedAt: null,
    }),
  ]);
  expect(view.duplicates.map(({ scan }) => scan.id)).toEqual(['P-0001']);
  expect(view.quarantined.map(({ id }) => id)).toEqual(['P-0002', 'P-0008']);
  expect(view.waiting.map(({ scan }) => scan.id)).toEqual(['P-0003']);
  expect(view.filed).toEqual([]);
  expect(view.sums).toEqual({ seen: 4, waiting: 1, filed: 0, duplicate: 1, quarantined: 2 });
});

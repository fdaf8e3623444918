import { applyLocks, lockRequests, unlockedRows } from '../../../src/google/sheets/locks';
import type { SheetsService } from '../../../src/google/sheets/sheets-service';
import type { Site } from '../../../src/google/sheets/survey-workbook';
import { workbook } from '../../../src/domain/workbook';

const { sheetId } = workbook.pengaturan;
const keepers = ['kantor@gmail.com', 'ppid@gmail.com'];
const LOCK = 'Baris terkunci program: hanya pemilik lembar dan';
const lock = (from: number, to: number, people = keepers) => ({
  protectedRangeId: from,
  range: { sheetId, startRowIndex: from, endRowIndex: to },
  description: `${LOCK} ${people.join(', ')}`,
});
const site = (lockedRows: readonly number[], locks: readonly object[] = [], people = keepers) =>
  ({
    lockedRows,
    lockedAtOnce: lockedRows,
    keepers: people,
    sheets: new Map([[sheetId, { protectedRanges: locks }]]),
  }) as unknown as Site;
const kinds = (requests: readonly object[]) => requests.flatMap((request) => Object.keys(request));

test.each<[string, Site, readonly string[]]>([
  ['adjacent rows get one lock', site([3, 4, 7]), ['addProtectedRange', 'addProtectedRange']],
  ['locks that fit are left alone', site([3, 4], [lock(3, 5)]), []],
  [
    'locks for former people are replaced',
    site([3], [lock(3, 4, ['lama@gmail.com'])]),
    ['deleteProtectedRange', 'addProtectedRange'],
  ],
  ['a lock that people made is left alone', site([3], [lock(3, 4), { description: 'Punya saya' }]), []],
  ['nobody in charge, no lock', site([3], [], []), []],
])('%s', (_what, given, wanted) => expect(kinds(lockRequests(given))).toEqual(wanted));

test.each<[string, Site, readonly number[]]>([
  ['covered rows are locked', site([3, 4], [lock(3, 5)]), []],
  ['a missing lock is named by the row of the sheet', site([3, 8], [lock(3, 4)]), [9]],
  ['a lock for former people does not count', site([3], [lock(3, 4, ['lama@gmail.com'])]), [4]],
])('%s', (_what, given, rows) => expect(unlockedRows(given)).toEqual(rows));

test('what Google says when it declines the locks is returned, not swallowed', () => {
  const declining = {
    update: () => {
      throw new Error('Invalid requests[0].addProtectedRange: no such user');
    },
  } as unknown as SheetsService;
  expect(applyLocks(declining, site([3]))).toContain('no such user');
  expect(applyLocks(declining, site([3], [lock(3, 4)]))).toBe('');
});

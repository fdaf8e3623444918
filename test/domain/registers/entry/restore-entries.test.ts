import { loggedRows } from '../../../../src/domain/inventory/typists/logged-rows';
import {
  loggedEntries,
  missingEntries,
  type LogOfEntries,
} from '../../../../src/domain/registers/entry/logged-entries';
import {
  LOST,
  restoreEntries,
  safeguardEntries,
  type RestoredOffice,
} from '../../../../src/domain/registers/entry/restore-entries';
import { vouchedEntries } from '../../../../src/domain/registers/vouched-entries';
import type { LogDraft } from '../../../../src/domain/workbook/log-entry';
import { calendarDate } from '../../../../src/domain/calendar/calendar-date';
import { as, dikRow, dipRow, freshWorld, inventoryRow, MORNING, ppid } from '../../office-builder';

const context = as(ppid, freshWorld());
const stored = <R extends object>(row: R) => ({ ...row, position: 2, unreadable: [] });
const logged = (log: readonly LogDraft[]): readonly LogOfEntries[] =>
  log.map((entry) => ({ ...entry, cells: entry.cells ?? '' }));
const entered = { event: 'DIP_MASUK', object: 'DIP-0001', detail: 'K-0001; KUL-0001 Neraca', cells: '' };

const dip = dipRow({ addedAt: MORNING, summary: 'Ringkasan', movedTo: '' });
const dik = dikRow({ exemptUntil: calendarDate('2027-01-31'), harm: 'Merugikan', announcedTitle: 'Berkas' });
/** The Log after a night. */
const night = (log: readonly LogOfEntries[] = []) =>
  logged(safeguardEntries({ dip: [stored(dip)], dik: [stored(dik)], log }, context).log);
const restore = (given: Partial<RestoredOffice>) =>
  restoreEntries({ dip: [], dik: [], log: [], rows: [], pindaian: [], klasifikasi: [], ...given }, context);

test('a night copies what the entries hold into the Log, once, and only what the Log lacks', () => {
  const log = night();
  expect(log).toHaveLength(1);
  expect(night(log)).toEqual([]);
  const [changed] = safeguardEntries(
    { dip: [stored({ ...dip, title: 'Neraca 2025' })], dik: [stored(dik)], log },
    context,
  ).log;
  expect(changed).toMatchObject({ object: dip.id, cells: JSON.stringify({ title: 'Neraca 2025' }) });
  expect(loggedRows(log).size).toBe(0);
});

test('deleted entries are restored with every cell and their numbers, and remain restored', () => {
  const log = night();
  expect(missingEntries({ dip: [], dik: [] }, log).map(({ id, name }) => [id, name])).toEqual([
    [dip.id, dip.title],
    [dik.id, dik.title],
  ]);
  const { changes, restored, lost } = restore({ log });
  expect(changes.inserts.map(({ row }) => row)).toEqual([dip, dik]);
  expect([restored, lost]).toEqual([[dip.id, dik.id], []]);
  expect(restore({ log: [...log, ...logged(changes.log)], dip: [dip], dik: [dik] }).restored).toEqual([]);
});

test.each([
  ['withdrawn', 'DIP_DITARIK', 'ditarik'],
  ['withdrawn in a former Kegiatan', 'ENTRI_DITARIK', 'ditarik'],
  ['reinstated', 'DIP_DIPULIHKAN', 'berlaku'],
])('a %s entry is restored as such', (_what, event, status) => {
  const { changes } = restore({
    log: [...night(), { event, object: dip.id, detail: '', cells: '' }],
    dik: [dik],
  });
  expect(changes.inserts).toMatchObject([{ row: { id: dip.id, status } }]);
  const [after] = vouchedEntries([dip], changes.log, 'DIP');
  expect(after?.status).toBe(status);
});

test('an entry of an earlier version, whose cells the Log lacks, is restored from its rows', () => {
  const rows = [inventoryRow({ entry: 'DIP-0001', title: 'Neraca', category: 'berkala', year: 2025 })];
  const { changes, fromRows } = restore({ log: [entered], rows });
  expect(fromRows).toEqual(['DIP-0001']);
  expect(changes.inserts).toMatchObject([
    {
      sheet: 'dip',
      row: { id: 'DIP-0001', number: 1, title: 'Neraca', category: 'berkala', status: 'berlaku' },
    },
  ]);
});

test('an entry of which nothing is left gets its line back as withdrawn: its number stays and step 4 waits for nothing', () => {
  const { changes, lost } = restore({ log: [entered] });
  expect(lost).toEqual(['DIP-0001']);
  const [line] = changes.inserts;
  expect(line).toMatchObject({
    sheet: 'dip',
    row: {
      id: 'DIP-0001',
      number: 1,
      title: 'Neraca',
      status: 'ditarik',
      withdrawnBy: ppid,
      withdrawnReason: LOST,
    },
  });
  expect(changes.log.map(({ event, object }) => [event, object])).toEqual([
    ['ENTRI_DIKEMBALIKAN', 'DIP-0001'],
    ['ENTRI_DITARIK', 'DIP-0001'],
  ]);
  const log = [entered, ...logged(changes.log)];
  expect(loggedEntries(log).get('DIP-0001')).toMatchObject({ standing: 'out' });
  expect(missingEntries({ dip: [dip], dik: [] }, log)).toEqual([]);
  expect(
    restore({ log: [{ ...entered, event: 'ENTRI_BERLAKU', detail: '' }] }).changes.inserts,
  ).toMatchObject([{ row: { title: '(judul hilang)', status: 'ditarik' } }]);
});

test('a line that was typed into the sheet is none of the office until the Log knows it', () => {
  const typed = { ...stored(dip), isUnlogged: true };
  expect(safeguardEntries({ dip: [typed], dik: [], log: [] }, context).log).toEqual([]);
});

test('a line that was typed into the sheet is not known by the test that was recorded of it', () => {
  const test = { event: 'DIK_DIUJI', object: dik.id, cells: '' };
  expect(loggedEntries([test]).size).toBe(0);
  expect(loggedEntries([{ ...test, event: 'DIK_MASUK' }, test]).get(dik.id)).toMatchObject({
    standing: 'in',
  });
});

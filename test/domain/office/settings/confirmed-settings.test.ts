import {
  confirmValues,
  isConfirmedAddress,
  outsideChanges,
  recordAfter,
  unnotedChanges,
} from '../../../../src/domain/office/settings/confirmed-settings';
import { ppid, settingsOf, settingValues, stranger } from '../../office-builder';

const RECORD = 'Sistem/Nilai Dipastikan';
const office = (given: Readonly<Record<string, string>> = {}) => settingsOf({ ...settingValues(), ...given });
const confirmed = office(confirmValues(office()));

test('what a manager confirmed is no outside change', () => expect(outsideChanges(confirmed)).toEqual([]));

test('a typed value is an outside change, old and new', () => {
  const typed = office({ ...confirmValues(office()), 'Peran/PPID': stranger });
  expect(outsideChanges(typed)).toEqual([{ key: 'Peran/PPID', confirmed: ppid, found: stranger }]);
});

test.each([
  ['no record', ''],
  ['a record that somebody spoiled', 'bukan JSON'],
  ['a record that is a list', '[]'],
])('with %s nobody is confirmed, and every role is an outside change', (_what, record) => {
  const settings = office({ [RECORD]: record });
  expect(isConfirmedAddress(ppid, settings)).toBe(false);
  expect(outsideChanges(settings).map(({ key }) => key)).toContain('Peran/PPID');
});

test('an address in the record gets mail, in any case; one that is only in the sheet does not', () => {
  const typed = office({ ...confirmValues(office()), 'Peran/Pelaksana': stranger });
  expect(isConfirmedAddress(ppid.toUpperCase(), typed)).toBe(true);
  expect(isConfirmedAddress(stranger, typed)).toBe(false);
});

test('a write of the product is recorded, one of other settings is not', () => {
  expect(recordAfter(confirmed, { 'Kantor/Kota': 'Lahat' })).toEqual({});
  expect(recordAfter(confirmed, { 'Peran/PPID': stranger })[RECORD]).toContain(stranger);
});

test('an office from before has no record, and a write of the product makes none', () =>
  expect(recordAfter(office({ [RECORD]: '' }), { 'Peran/PPID': stranger })).toEqual({}));

test('each outside change is noted once', () => {
  const values = { ...confirmValues(office()), 'Peran/PPID': stranger };
  const first = unnotedChanges(office(values));
  expect(first.changes).toHaveLength(1);
  expect(unnotedChanges(office({ ...values, ...first.settings })).changes).toEqual([]);
});

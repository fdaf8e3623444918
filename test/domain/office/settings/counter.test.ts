import { counterFrom, numbered } from '../../../../src/domain/office/settings/counter';
import { settingsOf } from '../../office-builder';

test('starts at 1 and stores the last number taken', () => {
  const counter = counterFrom(settingsOf({}), 'DIP');
  expect([counter.next(), counter.next()]).toEqual([1, 2]);
  expect(counter.settings()).toEqual({ 'Sistem/Urutan DIP': '2' });
});

test('continues from Pengaturan, each counter separately', () => {
  const settings = settingsOf({ 'Sistem/Urutan DIP': '41', 'Sistem/Urutan DIK': '3' });
  expect([
    counterFrom(settings, 'DIP').next(),
    counterFrom(settings, 'DIK').next(),
    counterFrom(settings, 'Pindaian').next(),
  ]).toEqual([42, 4, 1]);
});

test('stores nothing when no number was taken', () => {
  expect(counterFrom(settingsOf({ 'Sistem/Urutan DIP': '41' }), 'DIP').settings()).toEqual({});
});

test.each([
  ['KUL', 7, 'KUL-0007'],
  ['DIP', 1234, 'DIP-1234'],
  ['P', 12345, 'P-12345'],
])('%s number %i is %s', (prefix, number, id) => expect(numbered(prefix, number)).toBe(id));

test.each(['Infinity', '9007199254740992', '1e99', '-7', '99999999999', '9999999', 'tujuh', '', '0', '2'])(
  'a counter that holds "%s" gives no number that the sheet has already',
  (text) => {
    const used = [1, 2, 3, 7].map((number) => ({ id: numbered('KUL', number) }));
    const counter = counterFrom(settingsOf({ 'Sistem/Urutan DIP': text }), 'DIP', used);
    expect([counter.next(), counter.next()]).toEqual([8, 9]);
    expect(counter.settings()).toEqual({ 'Sistem/Urutan DIP': '9' });
  },
);

test('a typed ID with a number above the limit is ignored', () => {
  const used = ['KUL-0003', 'KUL-9999999', 'KUL-99999999999999', 'x'].map((id) => ({ id }));
  expect(counterFrom(settingsOf({}), 'DIP', used).next()).toBe(4);
});

test('after its limit a counter gives free numbers from 1 on', () => {
  const used = ['KUL-0001', 'KUL-9999998'].map((id) => ({ id }));
  expect(counterFrom(settingsOf({}), 'DIP', used).next()).toBe(2);
});

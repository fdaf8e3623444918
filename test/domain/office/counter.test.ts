import { counterFrom, numbered } from '../../../src/domain/office/counter';
import { settingsOf } from '../office-builder';

test('begins at 1 and keeps the last number taken', () => {
  const counter = counterFrom(settingsOf({}), 'DIP');
  expect([counter.next(), counter.next()]).toEqual([1, 2]);
  expect(counter.settings()).toEqual({ 'Sistem/Urutan DIP': '2' });
});

test('goes on where Pengaturan left it, each counter by itself', () => {
  const settings = settingsOf({ 'Sistem/Urutan DIP': '41', 'Sistem/Urutan DIK': '3' });
  expect([
    counterFrom(settings, 'DIP').next(),
    counterFrom(settings, 'DIK').next(),
    counterFrom(settings, 'Pindaian').next(),
  ]).toEqual([42, 4, 1]);
});

test('keeps nothing when no number was taken', () => {
  expect(counterFrom(settingsOf({ 'Sistem/Urutan DIP': '41' }), 'DIP').settings()).toEqual({});
});

test.each([
  ['KUL', 7, 'KUL-0007'],
  ['DIP', 1234, 'DIP-1234'],
  ['P', 12345, 'P-12345'],
])('%s number %i is %s', (prefix, number, id) => expect(numbered(prefix, number)).toBe(id));

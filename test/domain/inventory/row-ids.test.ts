import { rowIds } from '../../../src/domain/inventory/row-ids';
import { settingsOf } from '../office-builder';

test('each Sub Bagian counts its documents from 1 on, and each number is stored', () => {
  const ids = rowIds(settingsOf({}), []);
  expect(['KUL', 'KUL', 'TPH', 'KUL', 'TPH'].map(ids.nextId)).toEqual([
    'KUL-0001',
    'KUL-0002',
    'TPH-0001',
    'KUL-0003',
    'TPH-0002',
  ]);
  expect(ids.settings()).toEqual({
    'Sistem/Urutan Inventaris KUL': '3',
    'Sistem/Urutan Inventaris TPH': '2',
  });
});

test('a number is not given again after its row was deleted', () => {
  const ids = rowIds(settingsOf({ 'Sistem/Urutan Inventaris TPH': '4' }), [{ id: 'TPH-0002' }]);
  expect(ids.nextId('TPH')).toBe('TPH-0005');
});

test('numbers of other Sub Bagian in the sheet do not count, those of the same one do', () => {
  const ids = rowIds(settingsOf({ 'Sistem/Urutan Inventaris TPH': '1' }), [
    { id: 'KUL-0019' },
    { id: 'TPH-0007' },
  ]);
  expect(ids.nextId('TPH')).toBe('TPH-0008');
});

test('an office that counted all its Sub Bagian together continues from that number in each', () => {
  const ids = rowIds(settingsOf({ 'Sistem/Urutan Inventaris': '41' }), [{ id: 'KUL-0040' }]);
  expect([ids.nextId('KUL'), ids.nextId('TPH'), ids.nextId('TPH')]).toEqual([
    'KUL-0042',
    'TPH-0042',
    'TPH-0043',
  ]);
  expect(ids.settings()).toEqual({
    'Sistem/Urutan Inventaris KUL': '42',
    'Sistem/Urutan Inventaris TPH': '43',
  });
});

test('stores nothing when no ID was given', () => {
  expect(rowIds(settingsOf({ 'Sistem/Urutan Inventaris KUL': '41' }), []).settings()).toEqual({});
});

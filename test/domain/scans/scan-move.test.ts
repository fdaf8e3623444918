import { archiveFolderOf, stateAt } from '../../../src/domain/scans/scan-move';

test.each([
  [{ year: 2025, subBagian: 'KUL', category: 'setiap saat' }, 'Arsip/2025/KUL/setiap saat'],
  [{ year: null, subBagian: 'KUL', category: '' }, 'Arsip/tanpa-tahun/KUL/tanpa-kategori'],
])('%j is archived in %s', (row, folder) => expect(archiveFolderOf(row)).toBe(folder));

test.each([
  ['Duplikat', 'duplikat'],
  ['Karantina', 'karantina'],
  ['Pindaian/KUL', 'tersimpan'],
  ['Arsip/2025/KUL/berkala', 'tersimpan'],
])('a file in %s is %s', (place, state) => expect(stateAt(place)).toBe(state));

import { newRow } from '../../../src/domain/inventory/new-row';
import { inventaris } from '../../../src/domain/workbook/inventaris';

const place = { id: 'KUL-0001', kegiatan: 'K-0001', subBagian: 'KUL', typedBy: 'a@gmail.com' };

test('has every column of the sheet', () => {
  expect(Object.keys(newRow(place, {}, '')).sort()).toEqual(Object.keys(inventaris.columns).sort());
});

test('values that a caller sends for system cells are ignored', () => {
  const forged = {
    title: 'x',
    id: 'DIP-0001',
    subBagian: 'TPH',
    typedBy: 'lain@gmail.com',
    decision: 'diterima',
    register: 'DIP',
    entry: 'DIP-0001',
    decidedBy: 'z',
  };
  expect(newRow(place, forged as never, 'Masalah')).toMatchObject({
    ...place,
    title: 'x',
    problems: 'Masalah',
    decision: '',
    register: '',
    entry: '',
    decidedBy: '',
    decidedAt: null,
  });
});

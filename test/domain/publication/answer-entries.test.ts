import { clearEntries } from '../../../src/domain/publication/answer-entries';
import type { InventoryRow } from '../../../src/domain/workbook/inventaris';
import { as, dipRow, freshWorld, inventoryRow, pelaksana, ppid } from '../office-builder';

const row = (given: Partial<InventoryRow> = {}) =>
  inventoryRow({ title: 'Rekap gaji', entry: 'DIP-0001', typedBy: pelaksana, ...given });
const office = (given: Partial<Parameters<typeof clearEntries>[0]> = {}) => ({
  dip: [dipRow({ title: 'Rekap gaji', source: 'KUL-0001' })],
  inventaris: [row()],
  inventarisLama: [],
  dik: [],
  dasarHukum: [],
  pindaian: [],
  log: [],
  tahapan: [],
  ...given,
});
const coordination = { kegiatan: 'K-0001', number: 3, lane: 'KUL', exception: '' };
const answer = (given: Parameters<typeof office>[0], actor: string = pelaksana) => {
  const answered = clearEntries(office(given), as(actor, freshWorld()), ['DIP-0001'], 'Hanya angka');
  return answered.ok ? answered.value.answered : answered.error;
};
const FOUR_EYES = { code: 'FOUR_EYES', rowId: 'KUL-0001', typedBy: pelaksana };

test.each([
  ['the row of the entry', {}],
  ['its only row, of a former Kegiatan', { inventaris: [], inventarisLama: [row()] }],
  ['the row that it was entered from', { inventaris: [row({ entry: '' })] }],
  ['one of its rows', { inventaris: [row({ id: 'KUL-0009', typedBy: 'staf@kpu.go.id' }), row()] }],
  ['a row of a unit without an exception', { tahapan: [coordination] }],
])('whoever typed %s does not answer the question of the entry', (_which, given) => {
  expect(answer(given)).toMatchObject(FOUR_EYES);
  expect(answer(given, ppid)).toEqual(['DIP-0001']);
});

test.each([
  [
    'the PPID recorded an exception for the unit',
    { tahapan: [{ ...coordination, exception: 'satu orang' }] },
  ],
  ['somebody else typed it', { inventaris: [row({ typedBy: 'staf@kpu.go.id' })] }],
  [
    'only a former row is theirs',
    { inventaris: [row({ typedBy: 'staf@kpu.go.id' })], inventarisLama: [row()] },
  ],
  ['it has no row', { inventaris: [] }],
])('they answer it where %s', (_why, given) => expect(answer(given)).toEqual(['DIP-0001']));

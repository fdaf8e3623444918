import { formerRows, returningRows } from '../../../src/domain/procedure/former-rows';

const row = (id: string, position: number, kegiatan: string, register: '' | 'DIP' | 'DIK' = 'DIP') => ({
  id,
  position,
  kegiatan,
  register,
});
const office = {
  log: [1, 2, 3].map((number) => ({ id: String(number), position: number + 1 })),
  tahapan: [row('K-0001/1/KUL', 2, 'K-0001'), row('K-0002/1/KUL', 3, 'K-0002')],
  rekapitulasi: [
    { id: 'K-0001/KUL-0001', position: 2 },
    { id: 'K-0001/KUL/2', position: 3 },
    { id: 'K-0002/KUL-0001', position: 4 },
  ],
  inventaris: [
    row('KUL-0001', 2, 'K-0001'),
    row('KUL-0002', 3, 'K-0002'),
    row('', 4, ''),
    row('KUL-0003', 5, 'K-0001', ''),
    row('KUL-0004', 6, 'K-0001'),
    row('KUL-0005', 7, 'K-0001'),
    row('KUL-0005', 8, 'K-0001'),
    row('KUL-0006', 9, 'K-0001', 'DIK'),
  ],
  pindaian: [{ row: 'KUL-0004, KUL-0002' }, { row: 'KUL-0001' }],
};
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('what no running Kegiatan needs leaves: former steps, recapitulations, entries, and documents that it does not list', () => {
  expect(formerRows(office, 'K-0002', 2).map(({ from, to, rows }) => [from, to, idsOf(rows)])).toEqual([
    ['log', 'logLama', ['1', '2']],
    ['tahapan', 'tahapanLama', ['K-0001/1/KUL']],
    ['rekapitulasi', 'rekapitulasiLama', ['K-0001/KUL-0001', 'K-0001/KUL/2']],
    // Not a row in no register, one whose scan serves a listed document, or one with a copy.
    ['inventaris', 'inventarisLama', ['KUL-0001', 'KUL-0006']],
  ]);
});

test('a document comes back when its entry is active again, and not twice', () => {
  const inventarisLama = [
    { id: 'KUL-0001', position: 2, entry: 'DIP-0001' },
    { id: 'KUL-0002', position: 3, entry: 'DIP-0002' },
    { id: 'KUL-0003', position: 4, entry: 'DIK-0001' },
    { id: 'KUL-0004', position: 5, entry: 'DIP-0004' },
  ];
  const dip = [
    { id: 'DIP-0001', status: 'berlaku' },
    { id: 'DIP-0002', status: 'ditarik' },
    { id: 'DIP-0004', status: 'berlaku' },
  ];
  const dik = [{ id: 'DIK-0001', status: 'diusulkan' }];
  const { from, to, rows } = returningRows({ inventaris: [{ id: 'KUL-0004' }], inventarisLama, dip, dik });
  expect([from, to, idsOf(rows)]).toEqual(['inventarisLama', 'inventaris', ['KUL-0001', 'KUL-0003']]);
});

import { kegiatanOfLine, recapitulate } from '../../../src/domain/coordination/recapitulate';
import type { RecapRow } from '../../../src/domain/workbook/registers';
import { inventoryRow, scanRow } from '../office-builder';

test('lists the rows of the lane in order, numbered, with decision, reason and evidence', () => {
  const rows = [
    inventoryRow({ decision: 'diterima' }),
    inventoryRow({
      id: 'KUL-0002',
      title: 'NPHD',
      link: 'https://kpu.go.id/x',
      decision: 'dikembalikan',
      reason: 'salah tahun',
    }),
    inventoryRow({ id: 'KUL-0003', title: 'Register', unscannable: 'buku besar' }),
    inventoryRow({ id: 'KUL-0004', title: 'Lain' }),
  ];
  const cells = recapitulate('K-0001', 'KUL', rows, [scanRow()]).map(({ row }) => row as RecapRow);
  expect(cells.map(({ id }) => id)).toEqual(rows.map(({ id }) => `K-0001/${id}`));
  expect(cells.map(kegiatanOfLine)).toEqual(rows.map(() => 'K-0001'));
  expect(cells).toMatchObject([
    {
      number: 1,
      title: 'Laporan Persediaan',
      year: 2025,
      category: 'berkala',
      evidence: 'pindaian',
      decision: 'diterima',
    },
    { evidence: 'tautan', decision: 'dikembalikan', reason: 'salah tahun' },
    { evidence: 'tidak dapat dipindai' },
    { evidence: '', decision: '' },
  ]);
});

import fc from 'fast-check';
import { planSharing, recordSharing } from '../../../src/domain/registers/share-scans';
import { sharings } from '../../../src/domain/workbook/vocabulary/sharing';
import { dipRow, inventoryRow, scanRow } from '../office-builder';

const office = (given: Parameters<typeof scanRow>[0] = {}) => ({
  dip: [dipRow(), dipRow({ id: 'DIP-0002', number: 2, status: 'ditarik' })],
  inventaris: [
    inventoryRow({ entry: 'DIP-0001' }),
    inventoryRow({ id: 'KUL-0002', entry: 'DIP-0002' }),
    inventoryRow({ id: 'KUL-0003', entry: 'DIK-0001' }),
  ],
  pindaian: [scanRow(given)],
});

test.each([
  ['is opened', {}, true, [true]],
  ['stays closed where the office does not share', {}, false, []],
  ['stays open', { shared: 'terbuka' }, true, []],
  ['is closed when the office shares no more', { shared: 'terbuka' }, false, [false]],
  ['is closed when its entry was withdrawn', { row: 'KUL-0002', shared: 'terbuka' }, true, [false]],
  ['is never opened while it serves an excluded document too', { row: 'KUL-0001, KUL-0003' }, true, []],
  ['is tried again when a run died before Drive was told', { shared: 'membuka' }, true, [true]],
  ['without a file is neither opened nor closed', { fileId: '', shared: 'membuka' }, true, []],
  ['is not opened before it is filed', { state: 'menunggu' }, true, []],
] as const)('a scan %s', (_what, given, wanted, orders) =>
  expect(planSharing(office(given), wanted).map(({ open }) => open)).toEqual(orders),
);

test('a scan whose entry has a guard question is not opened, and closed if it was open', () => {
  const held = new Set(['DIP-0001']);
  expect(planSharing(office(), true, held)).toEqual([]);
  expect(planSharing(office({ shared: 'terbuka' }), true, held).map(({ open }) => open)).toEqual([false]);
});

test('its entry links to it if it has no other address, until it is closed', () => {
  const orders = planSharing(office(), true);
  const link = 'https://drive.google.com/file/d/berkas-P-0001/view';
  expect(recordSharing(orders, office().dip)).toEqual([
    { sheet: 'pindaian', id: 'P-0001', set: { shared: 'terbuka' } },
    { sheet: 'dip', id: 'DIP-0001', set: { link } },
  ]);
  expect(recordSharing(orders, [dipRow({ link: 'https://kpu.go.id/x' })])).toHaveLength(1);
  const closing = planSharing(office({ shared: 'terbuka' }), false);
  expect(recordSharing(closing, [dipRow({ link })])).toContainEqual({
    sheet: 'dip',
    id: 'DIP-0001',
    set: { link: '' },
  });
});

test('with any cells, a scan of a document that is not public is never opened', () => {
  fc.assert(
    fc.property(
      fc.subarray(['KUL-0001', 'KUL-0002', 'KUL-0003', 'KUL-0009']),
      fc.constantFrom('' as const, ...sharings),
      fc.boolean(),
      (rows, shared, wanted) => {
        const [order] = planSharing(office({ row: rows.join(', '), shared }), wanted);
        if (order?.open) expect([rows, wanted]).toEqual([['KUL-0001'], true]);
      },
    ),
  );
});

import fc from 'fast-check';
import {
  announceSharing,
  closedLog,
  planSharing,
  recordSharing,
} from '../../../src/domain/registers/share-scans';
import { sharings } from '../../../src/domain/workbook/vocabulary/sharing';
import { sharingEvents, type LogOfSharing } from '../../../src/domain/registers/opened-files';
import { dipRow, inventoryRow, scanRow } from '../office-builder';

const office = (given: Parameters<typeof scanRow>[0] = {}, log: readonly LogOfSharing[] = []) => ({
  log,
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

const logged = (event: string, fileId = 'berkas-P-0001', entry = 'DIP-0002'): LogOfSharing => ({
  event,
  object: 'P-0001',
  detail: `untuk umum: berkas ${fileId}, ${entry}`,
  cells: '',
});
const opened = logged(sharingEvents.opened);
const list: LogOfSharing = {
  ...{ event: sharingEvents.listed, object: 'K-0002', detail: '1 berkas terbuka untuk umum' },
  cells: '[["P-0001","berkas-P-0001","DIP-0002"]]',
};
const closing = { scanId: 'P-0001', fileId: 'berkas-P-0001', open: false, entries: ['DIP-0002'] };

test.each([
  ['whose line was deleted', {}, [opened], [{ ...closing, line: 'deleted' }]],
  ['that the opening of the Kegiatan listed', {}, [list], [{ ...closing, line: 'deleted' }]],
  ['that was closed', {}, [opened, logged(sharingEvents.closed)], []],
  ['whose entry is announced', {}, [logged(sharingEvents.opened, 'berkas-P-0001', 'DIP-0001')], []],
  [
    'over whose ID Berkas another was typed',
    { row: 'KUL-0002', fileId: 'berkas-lain', shared: 'terbuka' },
    [opened],
    [{ ...closing, line: 'other file' }],
  ],
  [
    'whose ID Berkas was emptied',
    { row: 'KUL-0002', fileId: '' },
    [opened],
    [{ ...closing, line: 'other file' }],
  ],
  ['whose Dibagikan was emptied', { row: 'KUL-0002', shared: '' }, [opened], [closing]],
] as const)(
  'of files that the Log says are open, one %s is closed unless it may be open',
  (what, given, log, orders) => {
    const whole = office(given, log);
    const pindaian = what.startsWith('over') || 'row' in given ? whole.pindaian : [];
    expect(planSharing({ ...whole, pindaian }, true)).toEqual(orders);
  },
);

test('that a file without a line is closed is in the Log only once Drive has done it', () => {
  const orders = planSharing({ ...office({}, [opened]), pindaian: [] }, true);
  expect(announceSharing(orders)).toEqual({ updates: [], log: [] });
  expect(closedLog(orders)).toMatchObject([{ event: sharingEvents.closed, object: 'P-0001' }]);
  expect(recordSharing(orders, [])).toEqual([]);
});

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

import { amendments, amendRows, type AmendmentName } from '../../../src/domain/inventory/amend-rows';
import { rowsToScan, TO_SCAN_AT_ONCE, type ToScanQuery } from '../../../src/domain/scans/rows-to-scan';
import { SAME } from '../../../src/domain/workbook/vocabulary/ledger-words';
import {
  as,
  inventoryRow,
  liaisonOf,
  openedWorld,
  pelaksana,
  ppid,
  scanRow,
  staffOf,
  stored,
  withOffice,
} from '../office-builder';

const place = 'Lemari 2, boks 7';
const rows = [
  inventoryRow({ id: 'KUL-0001' }),
  inventoryRow({ id: 'KUL-0002', title: 'Neraca', printedPlace: place }),
  inventoryRow({ id: 'KUL-0003', unscannable: 'Terjilid', printedPlace: 'lemari 2,  BOKS 7' }),
  inventoryRow({ id: 'KUL-0004' }),
  inventoryRow({ id: 'KUL-0005', decision: 'ditunda' }),
  inventoryRow({ id: 'KUL-0006', kegiatan: 'K-0000' }),
  inventoryRow({ id: 'KUL-0007', decision: 'dikembalikan', reason: 'Halaman 2 buram' }),
  inventoryRow({ id: 'TPH-0001', subBagian: 'TPH', printedPlace: place }),
];
const world = withOffice(openedWorld(), {
  inventaris: rows.map((row, index) => stored(row, index + 2)),
  pindaian: [
    scanRow({ id: 'P-0001', row: 'KUL-0001', state: 'tersimpan', fileId: 'berkas1' }),
    scanRow({ id: 'P-0002', row: 'KUL-0004', state: 'memindahkan' }),
    scanRow({ id: 'P-0003', row: 'KUL-0007', state: 'tersimpan', fileId: 'berkas3' }),
  ],
});
const list = (query: ToScanQuery, actor = staffOf('KUL'), search = '') =>
  rowsToScan(world.office, as(actor, world), query, search);
const ids = (...given: Parameters<typeof list>): readonly string[] =>
  list(...given).rows.map(({ row }) => row.id);

test('rows asked for by their IDs come whatever they have, with who gave the scan and when, and who scans those of another unit', () => {
  const { rows: found } = list({ rows: ['TPH-0001', 'KUL-0001', 'KUL-0002', 'KUL-9999', 'KUL-0006'] });
  expect(found.map(({ row, filling, scanners }) => [row.id, filling, scanners])).toEqual([
    ['KUL-0001', { by: staffOf('KUL'), when: '4 Feb 2026 09.00' }, []],
    ['KUL-0002', undefined, []],
    ['TPH-0001', undefined, [staffOf('TPH')]],
  ]);
});

test.each<[string, ToScanQuery, string, readonly string[]]>([
  [
    'what was returned to the units of the caller, and what lacks a scan',
    { unit: null },
    staffOf('KUL'),
    ['KUL-0007', 'KUL-0002', 'KUL-0004'],
  ],
  ['nothing of their own, for somebody who scans for no unit', { unit: null }, pelaksana, []],
  ['another unit, to look at', { unit: 'TPH' }, staffOf('KUL'), ['TPH-0001']],
  [
    'the boxes of this name of all units, as codes printed earlier ask for, with what has a reason',
    { box: place, unit: null },
    staffOf('KUL'),
    ['KUL-0002', 'KUL-0003', 'TPH-0001'],
  ],
  ['the box of one unit', { box: place, unit: 'TPH' }, staffOf('KUL'), ['TPH-0001']],
  [
    'the boxes of all units where the unit of the code is gone from Pengaturan',
    { box: place, unit: 'LAMA' },
    staffOf('KUL'),
    ['KUL-0002', 'KUL-0003', 'TPH-0001'],
  ],
  [
    'no row for a box without a name, not those without a place',
    { box: ' \u200b', unit: null },
    staffOf('KUL'),
    [],
  ],
  ['one row, whatever it has', { row: 'KUL-0001' }, staffOf('KUL'), ['KUL-0001']],
  ['no row of another Kegiatan', { row: 'KUL-0006' }, staffOf('KUL'), []],
])('lists %s', (_what, query, actor, found) => expect(ids(query, actor)).toEqual(found));

test('says what each row has, and what the caller may do with it', () => {
  expect(list({ row: 'KUL-0001' }).rows).toMatchObject([
    {
      evidence: 'pindaian',
      fileId: 'berkas1',
      isArriving: false,
      returned: null,
      mayScan: true,
      amendments: ['tidakDipindai', 'lokasiTercetak'],
    },
  ]);
  expect(list({ row: 'KUL-0004' }).rows).toMatchObject([{ evidence: null, fileId: '', isArriving: true }]);
  expect(list({ row: 'KUL-0007' }).rows).toMatchObject([
    { evidence: 'pindaian', returned: 'Halaman 2 buram', mayScan: true },
  ]);
  expect(list({ row: 'KUL-0004' }, pelaksana).rows).toMatchObject([
    { mayScan: false, amendments: ['lokasiTercetak'] },
  ]);
});

test('a returned row is scanned again once a scan was filed for it after it was returned', () => {
  const { filedAt } = scanRow({});
  const rescanned = (decidedAt: number | null, decision: 'dikembalikan' | 'diterima' = 'dikembalikan') => {
    const returned = inventoryRow({ id: 'KUL-0007', decision, decidedAt: decidedAt as typeof filedAt });
    const { office } = withOffice(world, { inventaris: [stored(returned, 2)] });
    return rowsToScan(office, as(staffOf('KUL'), world), { row: 'KUL-0007' }, '').rows[0]?.isRescanned;
  };
  const at = filedAt ?? 0;
  expect([at - 1, at, at + 1, null].map((moment) => rescanned(moment))).toEqual([true, false, false, false]);
  expect(rescanned(at - 1, 'diterima')).toBe(false);
});

test.each([0, 2, 3])(
  'offers what the server allows, by anybody, where the unit has finished step %i',
  (done) => {
    const tahapan = world.office.tahapan.map((step) =>
      step.lane === 'KUL' && step.number <= done ? { ...step, status: 'selesai' as const } : step,
    );
    const office = { ...world.office, tahapan };
    const actors = [staffOf('KUL'), staffOf('TPH'), liaisonOf('KUL'), pelaksana, ppid];
    let offered = 0;
    for (const actor of actors)
      for (const id of ['KUL-0002', 'KUL-0007', 'TPH-0001']) {
        const context = as(actor, world);
        const [row] = rowsToScan(office, context, { row: id }, '').rows;
        const allowed = (Object.keys(amendments) as AmendmentName[]).filter(
          (name) => whileScanning.includes(name) && amendRows(office, context, name, [id], 'Buku').ok,
        );
        expect([actor, id, row?.amendments]).toEqual([actor, id, allowed]);
        offered += allowed.length;
      }
    expect(offered).toBeGreaterThan(0);
  },
);
const whileScanning = ['tidakDipindai', 'diajukanLagi', 'lokasiTercetak'] as readonly AmendmentName[];

test('a row whose file was a copy of another’s lacks its scan, and says so until a person has decided about the file', () => {
  const copy = { id: 'P-0004', state: 'duplikat', duplicateOf: 'P-0001', suggestions: 'KUL-0002' } as const;
  const copyOf = (cells: Parameters<typeof scanRow>[0]) => {
    const pindaian = [...world.office.pindaian, scanRow({ ...copy, ...cells })];
    const office = withOffice(world, { pindaian: [...pindaian] }).office;
    const [found] = rowsToScan(office, as(staffOf('KUL'), world), { row: 'KUL-0002' }, '').rows;
    return [found?.evidence, found?.copyOf?.rows];
  };
  expect(copyOf({})).toEqual([null, ['KUL-0001']]);
  expect(copyOf({ state: 'memindahkan' })).toEqual([null, ['KUL-0001']]);
  expect(copyOf({ reason: SAME })).toEqual([null, undefined]);
  expect(copyOf({ state: 'menunggu', duplicateOf: '' })).toEqual([null, undefined]);
  expect(copyOf({ suggestions: 'KUL-0003' })).toEqual([null, undefined]);
});

test('a search finds words of title and place; of very many rows only the first are sent', () => {
  expect(ids({ unit: null }, staffOf('KUL'), 'neraca BOKS')).toEqual(['KUL-0002']);
  const many = Array.from({ length: TO_SCAN_AT_ONCE + 2 }, (_none, index) =>
    stored(inventoryRow({ id: `KUL-${index}` }), index + 2),
  );
  const full = withOffice(openedWorld(), { inventaris: many });
  const { rows: shown, more } = rowsToScan(full.office, as(staffOf('KUL'), full), { unit: null }, '');
  expect([shown.length, more]).toEqual([TO_SCAN_AT_ONCE, 2]);
});

import {
  resolveScan,
  scanVerdicts,
  type ScanVerdict,
} from '../../../../src/domain/scans/decisions/resolve-scan';
import { scanStates, type ScanState } from '../../../../src/domain/workbook/vocabulary/scan-state';
import type { ScanRow } from '../../../../src/domain/workbook/pindaian';
import {
  as,
  committed,
  must,
  openedWorld,
  ppid,
  scanRow,
  staffOf,
  withOffice,
  type World,
} from '../../office-builder';

const withScan = (given: Partial<ScanRow>): World =>
  withOffice(openedWorld(), { pindaian: [scanRow({ row: '', ...given })] });
const resolve = (world: World, verdict: ScanVerdict, actor = staffOf('KUL'), id = 'P-0001') =>
  resolveScan(world.office.pindaian, as(actor, world), id, verdict);
const after = (world: World, verdict: ScanVerdict): ScanRow | undefined =>
  committed(world, must(resolve(world, verdict)).changes).office.pindaian[0];

const verdicts = Object.keys(scanVerdicts) as ScanVerdict[];
test.each(verdicts.flatMap((verdict) => scanStates.map((state) => [verdict, state] as const)))(
  '%s of a file that is %s',
  (verdict, state) => {
    const may = (scanVerdicts[verdict].states as readonly ScanState[]).includes(state);
    const result = resolve(withScan({ state }), verdict);
    expect(result.ok || result.error).toEqual(
      may || { code: 'SCAN_NOT_WAITING', scanId: 'P-0001', name: 'P-0001.pdf', state },
    );
  },
);

test.each([
  ['Karantina', 'karantina'],
  ['Duplikat', 'duplikat'],
] as const)('what lies in %s can go back into the inbox, under its own name', (place, state) => {
  const world = withScan({
    place,
    state,
    reason: 'kosong',
    originalName: 'Laporan.pdf',
    duplicateOf: 'P-0009',
  });
  expect(must(resolve(world, 'coba lagi')).moves).toMatchObject([
    { from: place, to: 'Masuk/KUL', name: 'Laporan.pdf' },
  ]);
  expect(after(world, 'coba lagi')).toMatchObject({
    state: 'memindahkan',
    place: 'Masuk/KUL',
    row: '',
    reason: '',
    duplicateOf: '',
  });
});

test('a file that is not the office\u2019s moves from the inbox to Karantina', () => {
  expect(
    must(resolve(withScan({ state: 'menunggu', place: 'Masuk/KUL' }), 'bukan untuk kami')).moves,
  ).toMatchObject([{ to: 'Karantina' }]);
  const aside = withScan({ state: 'karantina', place: 'Karantina' });
  expect(must(resolve(aside, 'bukan untuk kami')).moves).toEqual([]);
  expect(after(aside, 'bukan untuk kami')).toMatchObject({ state: 'karantina', reason: 'bukan untuk kami' });
});

test('a duplicate stays one, or becomes a separate document that waits for its row', () => {
  const world = withScan({ state: 'duplikat', place: 'Duplikat', duplicateOf: 'P-0009' });
  expect(after(world, 'sama')).toMatchObject({
    state: 'duplikat',
    duplicateOf: 'P-0009',
    reason: 'salinan, sudah diperiksa',
  });
  expect(after(world, 'bukan sama')).toMatchObject({ state: 'menunggu', duplicateOf: '' });
});

test('a missing file cannot be decided on', () => {
  expect(resolve(withScan({ state: 'karantina', reason: 'hilang' }), 'coba lagi')).toMatchObject({
    error: { code: 'SCAN_NOT_WAITING', state: 'hilang' },
  });
});

test('only people who scan for that unit may decide, and only on an existing file', () => {
  const world = withScan({ state: 'karantina' });
  for (const actor of [ppid, staffOf('TPH'), ''])
    expect(resolve(world, 'coba lagi', actor)).toMatchObject({
      error: { code: 'WRONG_ACTOR', people: [staffOf('KUL')] },
    });
  expect(resolve(world, 'coba lagi', staffOf('KUL'), 'P-0099')).toEqual({
    ok: false,
    error: { code: 'SCAN_UNKNOWN', scanId: 'P-0099' },
  });
});

test('the decision is logged', () => {
  expect(must(resolve(withScan({ state: 'duplikat' }), 'sama')).changes.log).toEqual([
    { event: 'PINDAIAN_DIPUTUSKAN', object: 'P-0001', detail: 'sama' },
  ]);
});

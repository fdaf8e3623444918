import { planArchive } from '../../../../src/domain/scans/archive/plan-archive';
import { recordArchive } from '../../../../src/domain/scans/archive/record-moves';
import type { ScanRow } from '../../../../src/domain/workbook/pindaian';
import {
  as,
  committed,
  MORNING,
  must,
  office,
  pelaksana,
  ppid,
  staffOf,
  withOffice,
  worldAt,
  type World,
} from '../../office-builder';

const world = worldAt(office(5));
const archive = (from: World = world, actor = pelaksana) => planArchive(from.office, as(actor, from));
const withScan = (given: Partial<ScanRow>): World =>
  withOffice(world, {
    pindaian: world.office.pindaian.map((scan, index) => (index === 0 ? { ...scan, ...given } : scan)),
  });
const ids = (from: World): string[] => must(archive(from)).moves.map(({ scanId }) => scanId);

test('every filed scan of a registered row goes to the folder of its year, unit and category, announced first', () => {
  const { changes, moves } = must(archive());
  expect(moves).toMatchObject([
    {
      scanId: 'P-KUL-0',
      from: 'Pindaian/KUL',
      to: 'Arsip/2025/KUL/berkala',
      sha256: 'sha-P-KUL-0',
      name: 'P-KUL-0.pdf',
    },
    { scanId: 'P-TPH-0', from: 'Pindaian/TPH', to: 'Arsip/2025/TPH/berkala' },
  ]);
  expect(committed(world, changes).office.pindaian.map(({ place }) => place)).toEqual([
    'Arsip/2025/KUL/berkala',
    'Arsip/2025/TPH/berkala',
  ]);
  expect(changes.log[0]).toEqual({
    event: 'PINDAIAN_DIARSIPKAN',
    object: 'P-KUL-0',
    detail: 'Arsip/2025/KUL/berkala/P-KUL-0.pdf',
  });
});

test.each([
  ['the former year', 'KUL-0001_2024_Laporan.pdf', 'KUL-0001_2025_Laporan-Persediaan.pdf'],
  ['the year of its row', 'KUL-0001_2025_Judul-Lama.pdf', 'KUL-0001_2025_Judul-Lama.pdf'],
  ['a name of another kind', 'P-KUL-0.pdf', 'P-KUL-0.pdf'],
])('a scan whose name has %s is archived under a correct name', (_which, archiveName, name) => {
  const inventaris = world.office.inventaris.map((row) =>
    row.id === 'KUL-0001' ? { ...row, title: 'Laporan Persediaan', year: 2025 } : row,
  );
  const { changes, moves } = must(archive(withOffice(withScan({ archiveName }), { inventaris })));
  expect(moves[0]?.name).toBe(name);
  expect(committed(world, changes).office.pindaian[0]?.archiveName).toBe(name);
});

test.each([
  ['is archived', { archivedAt: MORNING }],
  ['is a duplicate', { state: 'duplikat' }],
  ['is not what was received', { reason: 'isi berkas berubah' }],
  ['belongs to no row', { row: '' }],
] as const)('a scan that %s stays where it is', (_what, given) =>
  expect(ids(withScan(given))).toEqual(['P-TPH-0']),
);

test('scans of unregistered rows stay', () => {
  const left = withOffice(world, {
    inventaris: world.office.inventaris.map((row) => ({ ...row, register: '' as const })),
  });
  expect(ids(left)).toEqual([]);
});

test('an interrupted run is repeated entirely, a finished one is not', () => {
  const announced = committed(world, must(archive()).changes);
  const { moves } = must(archive(announced));
  expect(moves).toEqual(must(archive()).moves);
  const done = committed(announced, {
    updates: recordArchive(
      moves.map((move) => ({ kind: 'done', move, sha256: move.sha256, fileId: move.fileId })),
      world.now,
    ),
  });
  expect(ids(done)).toEqual([]);
});

test('a file with a different hash is not archived and not moved again', () => {
  const { moves } = must(archive());
  const done = committed(world, {
    updates: recordArchive(
      moves.map((move) => ({ kind: 'done', move, sha256: 'lain', fileId: move.fileId })),
      world.now,
    ),
  });
  expect(done.office.pindaian.map(({ archivedAt, reason }) => [archivedAt, reason])).toEqual([
    [null, 'isi berkas berubah'],
    [null, 'isi berkas berubah'],
  ]);
  expect(ids(done)).toEqual([]);
});

test('only in step 5 and by its doer', () => {
  expect(archive(world, ppid)).toMatchObject({
    ok: false,
    error: { code: 'WRONG_ACTOR', people: [pelaksana] },
  });
  expect(archive(world, staffOf('KUL'))).toMatchObject({ ok: false, error: { code: 'WRONG_ACTOR' } });
  expect(archive(worldAt(office(4)))).toMatchObject({
    ok: false,
    error: { code: 'STEP_NOT_OPEN', waitsFor: [office(4)] },
  });
});

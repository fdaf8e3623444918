import { defaultUnits } from '../../../../src/domain/office/settings/setting-definitions';
import { archiveFolder, type StoredRow } from '../../../../src/domain/scans/archive/archive-folder';
import { planRelocation } from '../../../../src/domain/scans/archive/plan-archive';
import { recordArchive } from '../../../../src/domain/scans/archive/record-moves';
import type { ScanRow } from '../../../../src/domain/workbook/pindaian';
import { tahapan, type StepRow } from '../../../../src/domain/workbook/procedure';
import { blankRow } from '../../../../src/domain/workbook/sheet';
import type { DikRow, DipRow } from '../../../../src/domain/workbook/registers';
import {
  as,
  committed,
  dikRow,
  dipRow,
  freshWorld,
  inventoryRow,
  later,
  minutesAfter,
  MORNING,
  ppid,
  scanRow,
  stored,
  withOffice,
  type World,
} from '../../office-builder';

const row = (given: Partial<StoredRow> = {}): StoredRow => ({
  id: 'KUL-0001',
  subBagian: 'KUL',
  year: 2025,
  category: 'berkala',
  register: 'DIP',
  entry: 'DIP-0001',
  ...given,
});
const moved = dipRow({ status: 'ditarik', movedTo: 'DIK-0001' });

test.each<[string, readonly StoredRow[], readonly DipRow[], readonly DikRow[], string]>([
  ['is in the DIP', [row()], [dipRow()], [], 'Arsip/2025/KUL/berkala'],
  [
    'has another category in the DIP',
    [row()],
    [dipRow({ category: 'setiap saat' })],
    [],
    'Arsip/2025/KUL/setiap saat',
  ],
  [
    'is in the DIK',
    [row({ register: 'DIK', entry: 'DIK-0001' })],
    [],
    [dikRow()],
    'Arsip/2025/KUL/dikecualikan',
  ],
  [
    'is in the DIK, and somebody emptied its unit',
    [row({ register: 'DIK', entry: 'DIK-0001', subBagian: '' })],
    [],
    [dikRow()],
    'Arsip/2025/KUL/dikecualikan',
  ],
  [
    'names its unit in words',
    [row({ subBagian: 'subbag. keuangan, umum dan logistik' })],
    [dipRow()],
    [],
    'Arsip/2025/KUL/berkala',
  ],
  ['has moved to the DIK', [row()], [moved], [dikRow()], 'Arsip/2025/KUL/dikecualikan'],
  [
    'has moved back to the DIP',
    [row({ register: 'DIK', entry: 'DIK-0001' })],
    [dipRow()],
    [dikRow({ status: 'ditarik', movedTo: 'DIP-0001' })],
    'Arsip/2025/KUL/berkala',
  ],
  [
    'points in a ring',
    [row()],
    [moved],
    [dikRow({ status: 'ditarik', movedTo: 'DIP-0001' })],
    'Arsip/2025/KUL/dikecualikan',
  ],
  ['was withdrawn by the PPID', [row()], [dipRow({ status: 'ditarik' })], [], 'Arsip/2025/KUL/berkala'],
  ['has lost its entry', [row({ register: 'DIK', entry: '' })], [], [], 'Arsip/2025/KUL/dikecualikan'],
  [
    'shares its scan with an exempted one',
    [row({ entry: 'DIP-0002' }), row({ id: 'KUL-0002', register: 'DIK', entry: 'DIK-0001' })],
    [dipRow({ id: 'DIP-0002' })],
    [dikRow()],
    'Arsip/2025/KUL/dikecualikan',
  ],
])('the scan of a document that %s belongs in the folder of its register', (_what, rows, dip, dik, folder) =>
  expect(archiveFolder({ dip, dik }, defaultUnits)(rows)).toBe(folder),
);

const archived = (given: Partial<ScanRow> = {}): World =>
  withOffice(freshWorld(), {
    inventaris: [stored(inventoryRow({ register: 'DIP', entry: 'DIP-0001', decision: 'diterima' }))],
    dip: [moved],
    dik: [dikRow()],
    pindaian: [scanRow({ place: 'Arsip/2025/KUL/berkala', archivedAt: MORNING, ...given })],
  });
const relocation = (world: World) => planRelocation(world.office, as(ppid, world));

test('a stored scan follows its entry into the DIK, announced in the ledger and the log first', () => {
  const world = archived();
  const { changes, moves } = relocation(world);
  expect(moves).toMatchObject([{ from: 'Arsip/2025/KUL/berkala', to: 'Arsip/2025/KUL/dikecualikan' }]);
  const announced = committed(world, changes);
  expect(announced.office.pindaian).toMatchObject([
    { place: 'Arsip/2025/KUL/dikecualikan', archivedAt: null },
  ]);
  expect(changes.log).toMatchObject([{ event: 'PINDAIAN_DIARSIPKAN', object: 'P-0001' }]);
  const [move] = moves;
  const done = committed(announced, {
    updates: recordArchive([{ kind: 'done', move: move!, sha256: 'sha-P-0001', fileId: 'x' }], world.now),
  });
  expect(relocation(later(done, minutesAfter(MORNING, 60))).moves).toEqual([]);
});

test('a move that Drive refused is retried, but not while another run holds the lease', () => {
  const announced = committed(archived(), relocation(archived()).changes);
  expect(relocation(announced).moves).toEqual([]);
  expect(relocation(later(announced, minutesAfter(MORNING, 60))).moves).toEqual(relocation(archived()).moves);
});

test('a scan that is filed after step 5 was finished is archived by the next night, an exempted one out of sight', () => {
  const late = archived({ place: 'Pindaian/KUL', archivedAt: null });
  const after = (status: StepRow['status']) =>
    withOffice(late, {
      tahapan: [
        {
          ...blankRow(tahapan),
          kegiatan: 'K-0001',
          number: 5,
          lane: 'kantor',
          status,
        },
      ],
    });
  expect(relocation(after('terbuka')).moves).toEqual([]);
  expect(relocation(after('selesai')).moves).toMatchObject([
    { from: 'Pindaian/KUL', to: 'Arsip/2025/KUL/dikecualikan' },
  ]);
});

test.each([
  ['lies in its folder', { place: 'Arsip/2025/KUL/dikecualikan' }],
  ['waits for step 5', { place: 'Pindaian/KUL', archivedAt: null }],
  ['is not what was received', { reason: 'isi berkas berubah' }],
] as const)('a scan that %s stays', (_what, given) => expect(relocation(archived(given)).moves).toEqual([]));

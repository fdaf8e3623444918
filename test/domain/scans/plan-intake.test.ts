import fc from 'fast-check';
import { instant } from '../../../src/domain/calendar/instant';
import { scanSums } from '../../../src/domain/scans/ledger/conservation';
import type { DroppedFile } from '../../../src/domain/scans/drop';
import { leaseUntil, type IntakePlan } from '../../../src/domain/scans/announce';
import { planIntake } from '../../../src/domain/scans/plan-intake';
import { recordIntake } from '../../../src/domain/scans/archive/record-moves';
import type { InventoryRow } from '../../../src/domain/workbook/inventaris';
import { GONE, LATE } from '../../../src/domain/workbook/vocabulary/ledger-words';
import type { ScanRow } from '../../../src/domain/workbook/pindaian';
import {
  as,
  committed,
  inventoryRow,
  later,
  minutesAfter,
  office,
  openedWorld,
  ppid,
  scanRow,
  staffOf,
  stored,
  withOffice,
  withValues,
  worldAt,
  type World,
} from '../office-builder';

const file = (given: Partial<DroppedFile> = {}): DroppedFile => {
  const fileId = given.fileId ?? 'berkas-1';
  return {
    fileId,
    name: 'Laporan Persediaan 2025.pdf',
    unit: 'KUL',
    size: 1000,
    mimeType: 'application/pdf',
    sha256: `isi-${fileId}`,
    revision: 'r1',
    createdTime: '',
    owner: staffOf('KUL'),
    content: 'pdf',
    ...given,
  };
};
const withRows = (...rows: Partial<InventoryRow>[]): World =>
  withOffice(openedWorld(), {
    inventaris: rows.map((row, index) =>
      stored(inventoryRow({ id: `KUL-000${index + 1}`, ...row }), index + 2),
    ),
  });
const world = withRows({}, { title: 'NPHD' });

const plan = (from: World, ...files: DroppedFile[]): IntakePlan =>
  planIntake(from.office, { units: ['KUL', 'TPH', 'PDI', 'PHS'], files, misplaced: [] }, as(ppid, from));
const look = (from: World, ...files: DroppedFile[]): World => committed(from, plan(from, ...files).changes);
/** The result of the announced moves in Drive and in the ledger. */
const carriedOut = (from: World, { moves }: IntakePlan): World =>
  committed(from, {
    updates: recordIntake(
      moves.map((move) => ({ kind: 'done', move, sha256: move.sha256, fileId: move.fileId })),
      from.now,
    ),
  });
const quiet = (from: World): World => later(from, minutesAfter(from.now, 2));
/** Runs the intake twice: at first sight and after the quiet time. */
const settled = (from: World, ...files: DroppedFile[]): { plan: IntakePlan; world: World } => {
  const again = quiet(look(from, ...files));
  const found = plan(again, ...files);
  return { plan: found, world: committed(again, found.changes) };
};
const ledger = ({ office }: World): readonly ScanRow[] => office.pindaian;

test('a new file is only recorded: owner, name, hash', () => {
  const { changes, moves } = plan(world, file());
  expect(moves).toEqual([]);
  expect(ledger(committed(world, changes))).toMatchObject([
    {
      id: 'P-0001',
      subBagian: 'KUL',
      originalName: 'Laporan Persediaan 2025.pdf',
      state: 'terlihat',
      row: '',
      place: 'Masuk/KUL',
      sender: staffOf('KUL'),
      seenAt: world.now,
      unchangedSince: world.now,
      fileId: 'berkas-1',
      size: 1000,
      sha256: 'isi-berkas-1',
      revision: 'r1',
    },
  ]);
  expect(changes.log).toEqual([
    { event: 'PINDAIAN_TERLIHAT', object: 'P-0001', detail: 'KUL: Laporan Persediaan 2025.pdf' },
  ]);
});

test.each([
  ['1 minute and 59 seconds', 119_999, 'terlihat'],
  ['2 minutes', 120_000, 'memindahkan'],
])('after %s without a change a file is %s', (_time, ms, state) => {
  const again = later(look(world, file()), instant(world.now + ms));
  expect(ledger(look(again, file()))).toMatchObject([{ state }]);
});

test('the quiet time is a setting', () => {
  const patient = withValues(world, { 'Pindaian/Menit Tenang': '10' });
  expect(ledger(settled(patient, file()).world)).toMatchObject([{ state: 'terlihat' }]);
});

test.each([
  ['size', { size: 2000 }],
  ['content', { sha256: 'lain' }],
  ['revision', { revision: 'r2' }],
])('a file whose %s still changes restarts its quiet time', (_what, given) => {
  const again = quiet(look(world, file()));
  const changed = look(again, file(given));
  expect(ledger(changed)).toMatchObject([{ state: 'terlihat', unchangedSince: again.now, ...given }]);
  expect(ledger(look(quiet(changed), file(given)))).toMatchObject([{ state: 'memindahkan' }]);
});

test('a run over settled, filed or removed files changes nothing', () => {
  const { world: moving, plan: found } = settled(world, file());
  const filed = carriedOut(moving, found);
  expect(plan(filed, file()).changes).toMatchObject({ updates: [], inserts: [], log: [], settings: {} });
  expect(plan(filed).changes).toMatchObject({ updates: [], inserts: [] });
});

test('a name that matches one title moves the file to its unit under its archive name, announced first', () => {
  const { plan: found, world: moving } = settled(world, file());
  expect(found.moves).toEqual([
    {
      scanId: 'P-0001',
      fileId: 'berkas-1',
      name: 'KUL-0001_2025_Laporan-Persediaan.pdf',
      from: 'Masuk/KUL',
      to: 'Pindaian/KUL',
      sha256: 'isi-berkas-1',
      copy: null,
    },
  ]);
  expect(ledger(moving)).toMatchObject([
    {
      state: 'memindahkan',
      row: 'KUL-0001',
      archiveName: 'KUL-0001_2025_Laporan-Persediaan.pdf',
      place: 'Pindaian/KUL',
      lease: leaseUntil(moving.now),
    },
  ]);
  expect(ledger(carriedOut(moving, found))).toMatchObject([
    { state: 'tersimpan', filedAt: moving.now, lease: '', originalName: 'Laporan Persediaan 2025.pdf' },
  ]);
});

test('an ID in the name wins over the title', () => {
  expect(settled(world, file({ name: 'kul 0002 laporan persediaan 2025.pdf' })).plan.moves).toMatchObject([
    { name: 'KUL-0002_2025_NPHD.pdf' },
  ]);
});

test('an ambiguous name is a question with at most three suggestions, and the file stays', () => {
  const many = withRows({ year: 2021 }, { year: 2022 }, { year: 2023 }, { year: 2024 });
  const { plan: found, world: after } = settled(many, file({ name: 'Laporan Persediaan.pdf' }));
  expect(found.moves).toEqual([]);
  expect(ledger(after)).toMatchObject([
    { state: 'menunggu', suggestions: 'KUL-0001, KUL-0002, KUL-0003', row: '' },
  ]);
});

test.each([
  ['is of another unit', { subBagian: 'TPH' }],
  ['is of a former Kegiatan', { kegiatan: 'K-0000' }],
  ['is set aside', { decision: 'ditunda' }],
  ['has a link', { link: 'https://kpu.go.id/x' }],
  ['cannot be scanned', { unscannable: 'buku besar' }],
] as const)('a row that %s waits for no scan', (_what, given) => {
  expect(ledger(settled(withRows(given), file()).world)).toMatchObject([
    { state: 'menunggu', suggestions: '' },
  ]);
});

test.each(['tersimpan', 'memindahkan'] as const)('a row whose scan is %s needs no other', (state) => {
  const first = scanRow({ id: 'P-0090', state, lease: String(world.now + 9_000_000) });
  const { world: after } = settled(withOffice(world, { pindaian: [first] }), file());
  expect(ledger(after)[1]).toMatchObject({ state: 'menunggu' });
});

test('of two files for one row the first is filed, the second is a question', () => {
  const { world: after } = settled(world, file(), file({ fileId: 'berkas-2' }));
  expect(ledger(after).map(({ state, row }) => [state, row])).toEqual([
    ['memindahkan', 'KUL-0001'],
    ['menunggu', ''],
  ]);
});

test.each([
  ['kosong', { size: 0 }],
  ['jenis', { content: 'lain' }],
  ['program', { content: 'program' }],
  ['terlalu-besar', { size: 101 * 1024 * 1024 }],
  ['berkas-google', { mimeType: 'application/vnd.google-apps.document', size: 0, sha256: '', content: '' }],
  ['pintasan', { mimeType: 'application/vnd.google-apps.shortcut', size: 0, sha256: '', content: '' }],
] as const)('what cannot be a scan goes to quarantine: %s', (reason, given) => {
  const { plan: found, world: moving } = settled(world, file({ name: 'KUL-0001 x.exe', ...given }));
  expect(found.moves).toMatchObject([{ to: 'Karantina', name: 'KUL-0001 x.exe' }]);
  expect(ledger(carriedOut(moving, found))).toMatchObject([
    { state: 'karantina', reason, row: '', filedAt: null },
  ]);
});

describe('the same content again', () => {
  const same = { sha256: 'sama' };

  test('goes to Duplikat with a reference to the first file, under any name', () => {
    const { plan: found, world: moving } = settled(
      world,
      file(same),
      file({ ...same, fileId: 'berkas-2', name: 'KUL-0002.pdf' }),
    );
    expect(found.moves.map(({ to }) => to)).toEqual(['Pindaian/KUL', 'Duplikat']);
    expect(ledger(carriedOut(moving, found))).toMatchObject([
      { state: 'tersimpan' },
      { state: 'duplikat', duplicateOf: 'P-0001', row: '' },
    ]);
  });

  test('also when the first waits for a decision, and in a later run', () => {
    const { world: waiting } = settled(world, file({ ...same, name: 'Undangan.pdf' }));
    const first = file({ ...same, name: 'Undangan.pdf' });
    const { world: after } = settled(waiting, first, file({ ...same, fileId: 'berkas-2' }));
    expect(ledger(after)[1]).toMatchObject({ place: 'Duplikat', duplicateOf: 'P-0001' });
  });

  test.each(['karantina', 'terlihat', 'duplikat'] as const)('is no duplicate of one that is %s', (state) => {
    const first = scanRow({ id: 'P-0090', state, sha256: 'sama', row: '' });
    expect(ledger(settled(withOffice(world, { pindaian: [first] }), file(same)).world)[1]).toMatchObject({
      state: 'memindahkan',
      duplicateOf: '',
    });
  });

  test('is not assumed for files without a hash from Drive', () => {
    const { world: after } = settled(
      world,
      file({ sha256: '' }),
      file({ fileId: 'berkas-2', sha256: '', name: 'NPHD.pdf' }),
    );
    expect(ledger(after).map(({ duplicateOf, row }) => [duplicateOf, row])).toEqual([
      ['', 'KUL-0001'],
      ['', 'KUL-0002'],
    ]);
  });
});

describe('a move of an interrupted run', () => {
  const { world: moving, plan: found } = settled(world, file());

  test('is left alone while its lease lasts', () => {
    expect(plan(later(moving, minutesAfter(moving.now, 9)), file()).moves).toEqual([]);
  });

  test('is announced again after it, with a new lease', () => {
    const after = later(moving, minutesAfter(moving.now, 10));
    const again = plan(after, file());
    expect(again.moves).toEqual(found.moves);
    expect(again.changes.updates).toEqual([
      { sheet: 'pindaian', id: 'P-0001', set: { lease: leaseUntil(after.now) } },
    ]);
  });

  test('is announced again even if the file has left the inbox', () => {
    expect(plan(later(moving, minutesAfter(moving.now, 10))).moves).toEqual(found.moves);
  });

  test('is done once it was carried out', () => {
    expect(plan(later(carriedOut(moving, found), minutesAfter(moving.now, 60))).moves).toEqual([]);
  });
});

test('numbers continue, and archive names are never used twice', () => {
  const first = settled(world, file());
  const filed = carriedOut(first.world, first.plan);
  const open = withOffice(filed, { pindaian: filed.office.pindaian.map((scan) => ({ ...scan, row: '' })) });
  const { world: after } = settled(open, file({ fileId: 'berkas-2' }));
  expect(ledger(after)[1]).toMatchObject({
    id: 'P-0002',
    archiveName: 'KUL-0001_2025_Laporan-Persediaan_2.pdf',
  });
});

test('while no Kegiatan runs, files wait', () => {
  const none = withOffice(world, { kegiatan: [] });
  expect(ledger(settled(none, file()).world)).toMatchObject([{ state: 'menunggu', suggestions: '' }]);
});

describe('files that people move', () => {
  test('one removed from the inbox before filing is reported missing, and processed when it returns', () => {
    const seen = look(world, file());
    const gone = look(quiet(seen));
    expect(ledger(gone)).toMatchObject([{ state: 'karantina', reason: 'hilang' }]);
    const back = look(quiet(gone), file());
    expect(ledger(back)).toMatchObject([{ state: 'terlihat', reason: '', unchangedSince: back.now }]);
  });

  test('one whose inbox could not be listed is not reported missing', () => {
    const seen = look(world, file());
    const { changes } = planIntake(seen.office, { units: ['TPH'], files: [], misplaced: [] }, as(ppid, seen));
    expect(changes.updates).toEqual([]);
  });

  test('one returned to the inbox after filing reopens its row', () => {
    const { world: moving, plan: found } = settled(world, file());
    const filed = quiet(carriedOut(moving, found));
    const back = look(filed, file());
    expect(ledger(back)).toMatchObject([{ state: 'terlihat', row: '', filedAt: null, place: 'Masuk/KUL' }]);
    expect(plan(quiet(back), file()).moves).toMatchObject([{ to: 'Pindaian/KUL' }]);
  });

  test('a listing that lags behind a recent move changes nothing', () => {
    const { world: moving, plan: found } = settled(world, file());
    expect(plan(carriedOut(moving, found), file()).changes.updates).toEqual([]);
  });

  test('one that changes after it was filed opens its row and asks whether it is a new version', () => {
    const { world: moving, plan: found } = settled(world, file());
    const filed = quiet(carriedOut(moving, found));
    const after = look(filed, file({ unit: '', sha256: 'lain', revision: 'r2' }));
    expect(ledger(after)).toMatchObject([
      {
        state: 'menunggu',
        reason: 'isi berkas berubah',
        suggestions: 'KUL-0001',
        place: 'Pindaian/KUL',
        sha256: 'lain',
      },
    ]);
  });

  test('a changed file elsewhere, unknown to the ledger, is ignored', () => {
    expect(plan(world, file({ unit: '' })).changes.inserts).toEqual([]);
  });
});

test('a second scan of a row that has one asks whether it is a new version', () => {
  const filed = scanRow({ id: 'P-0090', row: 'KUL-0001' });
  const { world: after } = settled(withOffice(world, { pindaian: [filed] }), file({ name: 'KUL-0001.pdf' }));
  expect(ledger(after)[1]).toMatchObject({
    state: 'menunggu',
    reason: 'versi baru?',
    suggestions: 'KUL-0001',
  });
});

describe('custody', () => {
  const owned = withValues(world, { 'Kantor/Akun Kantor': ppid });

  test('a colleague\u2019s file becomes the office\u2019s by a copy, when the office\u2019s account files it', () => {
    const { plan: found, world: after } = settled(owned, file());
    expect(found.moves).toMatchObject([
      { copy: { originalName: 'Laporan Persediaan 2025.pdf', again: false } },
    ]);
    expect(ledger(after)).toMatchObject([{ custody: 'kantor', sender: staffOf('KUL') }]);
  });

  test('the office\u2019s own file is not copied, nor is one that is set aside', () => {
    expect(settled(owned, file({ owner: ppid })).plan.moves).toMatchObject([{ copy: null }]);
    expect(settled(owned, file({ content: 'rusak' })).plan.moves).toMatchObject([{ copy: null }]);
  });

  test('with the setting off, or another account filing, the file keeps its owner, as the ledger shows', () => {
    const off = withValues(owned, { 'Pindaian/Salinan Milik Kantor': 'tidak' });
    expect(ledger(settled(off, file()).world)).toMatchObject([{ custody: 'pribadi' }]);
    expect(ledger(settled(world, file()).world)).toMatchObject([{ custody: 'pribadi' }]);
  });

  test('an interrupted run\u2019s copy is searched for before another is made', () => {
    const { world: after } = settled(owned, file());
    expect(plan(later(after, minutesAfter(after.now, 10))).moves).toMatchObject([{ copy: { again: true } }]);
  });
});

const anyFile = fc.record({
  number: fc.nat(9),
  name: fc.constantFrom(
    'Laporan Persediaan 2025.pdf',
    'Laporan Persediaan.pdf',
    'NPHD.pdf',
    'KUL-0002.pdf',
    'IMG_1234.jpg',
    '=1+1',
    'constructor',
  ),
  sha256: fc.constantFrom('a', 'b', 'c', 'd', ''),
  size: fc.constantFrom(0, 1000, 2000),
  mimeType: fc.constantFrom(
    'application/pdf',
    'image/jpeg',
    'text/html',
    'application/vnd.google-apps.shortcut',
  ),
  unit: fc.constantFrom('KUL', 'TPH'),
});
/** One run: the files present, the time since the last run, and whether it was interrupted before its moves. */
const anyRun = fc.record({
  files: fc.uniqueArray(anyFile, { maxLength: 6, selector: ({ number }) => number }),
  wait: fc.constantFrom(1, 2, 5, 15),
  dies: fc.boolean(),
});

test('seen = waiting + filed + duplicate + quarantined after every run, also interrupted ones; no file, name or row twice', () => {
  fc.assert(
    fc.property(fc.array(anyRun, { minLength: 3, maxLength: 10 }), (runs) => {
      let current = world;
      const seen = new Set<string>();
      for (const { files, wait, dies } of runs) {
        current = later(current, minutesAfter(current.now, wait));
        const dropped = files.map(({ number, ...given }) => file({ ...given, fileId: `berkas-${number}` }));
        for (const { fileId } of dropped) seen.add(fileId);
        const found = plan(current, ...dropped);
        current = committed(current, found.changes);
        if (!dies) current = carriedOut(current, found);
        const sums = scanSums(ledger(current));
        expect(sums.seen).toBe(seen.size);
        expect(sums.seen).toBe(sums.waiting + sums.filed + sums.duplicate + sums.quarantined);
      }
      const scans = ledger(current);
      expect(new Set(scans.map(({ fileId }) => fileId)).size).toBe(scans.length);
      const held = scans.filter(({ row }) => row !== '');
      expect(new Set(held.map(({ row }) => row)).size).toBe(held.length);
      expect(new Set(held.map(({ archiveName }) => archiveName.toLowerCase())).size).toBe(held.length);
      for (const { duplicateOf } of scans)
        if (duplicateOf !== '') expect(scans.map(({ id }) => id)).toContain(duplicateOf);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['Laporan Persediaan.pdf', 'usulan: KUL-0001, KUL-0002'],
  ['Undangan.pdf', 'usulan: tidak ada'],
])('the question about %j is logged', (name, detail) => {
  const { plan: found } = settled(withRows({}, { year: 2024 }), file({ name }));
  expect(found.changes.log).toEqual([{ event: 'PINDAIAN_MENUNGGU', object: 'P-0001', detail }]);
});

test('every move is logged with its reason', () => {
  const same = { sha256: 'sama', fileId: 'berkas-2' };
  const { plan: found } = settled(
    world,
    file({ sha256: 'sama' }),
    file(same),
    file({ fileId: 'berkas-3', name: 'kosong.pdf', size: 0 }),
  );
  expect(found.changes.log.map(({ event, object, detail }) => [event, object, detail])).toEqual([
    [
      'PINDAIAN_DIPINDAHKAN',
      'P-0001',
      'Laporan Persediaan 2025.pdf ke Pindaian/KUL/KUL-0001_2025_Laporan-Persediaan.pdf (KUL-0001)',
    ],
    [
      'PINDAIAN_DIPINDAHKAN',
      'P-0002',
      'Laporan Persediaan 2025.pdf ke Duplikat/Laporan Persediaan 2025.pdf (sama dengan P-0001)',
    ],
    ['PINDAIAN_DIPINDAHKAN', 'P-0003', 'kosong.pdf ke Karantina/kosong.pdf (kosong)'],
  ]);
});

test('what a colleague filed is copied in place for the office, when the office’s account runs', () => {
  const owned = withOffice(withValues(world, { 'Kantor/Akun Kantor': ppid }), { pindaian: [scanRow()] });
  const found = plan(owned);
  expect(found.moves).toMatchObject([{ from: 'Pindaian/KUL', to: 'Pindaian/KUL', copy: { again: false } }]);
  const after = carriedOut(committed(owned, found.changes), found);
  expect(ledger(after)).toMatchObject([{ state: 'tersimpan', custody: 'kantor', row: 'KUL-0001' }]);
});

test('a file whose rows a person has chosen waits for them also with another content, whatever its name', () => {
  const before = worldAt(office(4));
  const one = before.office.inventaris.find(({ subBagian }) => subBagian === 'KUL');
  const other = { ...one!, id: 'KUL-0099' };
  const closed = withOffice(before, { inventaris: [...before.office.inventaris, other] });
  const given = file({ name: 'pindai 0001.pdf' });
  const { world: asked } = settled(closed, given);
  for (const row of [one!.id, `${one!.id}, ${other.id}`]) {
    const pindaian = asked.office.pindaian.map((scan) =>
      scan.fileId === given.fileId ? { ...scan, reason: LATE, row, suggestions: row } : scan,
    );
    const { plan: found, world: after } = settled(
      withOffice(asked, { pindaian }),
      file({ ...given, sha256: 'lain' }),
    );
    expect(found.moves).toEqual([]);
    expect(ledger(after).at(-1)).toMatchObject({ state: 'menunggu', reason: LATE, row, suggestions: row });
  }
});

test('a file that is renamed and changed goes on waiting for the rows chosen for it; the row that its new name says is offered, too', () => {
  const before = worldAt(office(4));
  const one = before.office.inventaris.find(({ subBagian }) => subBagian === 'KUL')!;
  const other = { ...one, id: 'KUL-0099', title: 'Risalah Rapat' };
  const closed = withOffice(before, { inventaris: [...before.office.inventaris, other] });
  const given = file({ name: 'pindai 0001.pdf' });
  const { world: asked } = settled(closed, given);
  const pindaian = asked.office.pindaian.map((scan) =>
    scan.fileId === given.fileId ? { ...scan, reason: LATE, row: one.id, suggestions: one.id } : scan,
  );
  const waits = withOffice(asked, { pindaian });
  for (const [name, suggestions] of [
    ['lain.pdf', one.id],
    [`${other.id} Risalah.pdf`, `${one.id}, ${other.id}`],
  ] as const) {
    const again = file({ ...given, name, sha256: 'lain' });
    expect(ledger(look(waits, again)).at(-1)).toMatchObject({ state: 'terlihat', row: one.id });
    const { plan: found, world: after } = settled(waits, again);
    expect(found.moves).toEqual([]);
    expect(ledger(after).at(-1)).toMatchObject({
      ...{ state: 'menunggu', reason: LATE, row: one.id, suggestions, originalName: name },
    });
  }
});

test.each([
  ['has its scan', {}],
  ['lost its scan', { reason: GONE }],
  ['has a reason instead of a scan', { row: '' }],
])(
  'a file for a document that %s waits for the liaison once step 3 of its unit is finished',
  (_what, lost) => {
    let closed = worldAt(office(4));
    const pindaian = closed.office.pindaian.map((scan) => ({ ...scan, ...lost }));
    const unscannable = 'row' in lost ? 'Buku terjilid' : '';
    closed = withOffice(closed, {
      inventaris: closed.office.inventaris.map((each) => ({ ...each, unscannable })),
    });
    const row = closed.office.inventaris.find(({ subBagian }) => subBagian === 'KUL')!;
    const dropped = file({ name: `${row.id}.pdf` });
    const { plan: found, world: after } = settled(withOffice(closed, { pindaian }), dropped);
    const cells = { state: 'menunggu', reason: LATE, row: row.id, suggestions: row.id };
    expect(found.moves).toEqual([]);
    expect(ledger(after).at(-1)).toMatchObject(cells);
    // The next Kegiatan has not decided on it, or the row is gone: an ordinary file that waits.
    for (const inventaris of [
      after.office.inventaris.map((each) => ({ ...each, decision: '' as const })),
      after.office.inventaris.filter(({ id }) => id !== row.id),
    ]) {
      const [ordinary] = [ledger(look(withOffice(after, { inventaris }), dropped)).at(-1)];
      expect(ordinary?.reason).not.toBe(LATE);
      expect(ordinary?.state === 'memindahkan' || ordinary?.row === '').toBe(true);
      expect(ordinary?.duplicateOf).toBe('');
    }
    // Gone: it is for no row any more.
    expect(ledger(look(after)).at(-1)).toMatchObject({ state: 'karantina', reason: GONE, row: '' });
  },
);

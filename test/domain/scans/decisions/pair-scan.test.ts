import { leaseUntil } from '../../../../src/domain/scans/announce';
import { GONE, LATE } from '../../../../src/domain/workbook/vocabulary/ledger-words';
import { pairScan } from '../../../../src/domain/scans/decisions/pair-scan';
import {
  as,
  committed,
  freshWorld,
  inventoryRow,
  liaisonOf,
  must,
  office,
  openedWorld,
  ppid,
  scanRow,
  staffOf,
  stored,
  withOffice,
  worldAt,
  type World,
} from '../../office-builder';

const waiting = scanRow({
  state: 'menunggu',
  row: '',
  suggestions: 'KUL-0001',
  archiveName: '',
  place: 'Masuk/KUL',
  filedAt: null,
});
const rows = [
  inventoryRow(),
  inventoryRow({ id: 'TPH-0001', subBagian: 'TPH' }),
  inventoryRow({ id: 'KUL-0009', kegiatan: 'K-0000' }),
];
const world = withOffice(openedWorld(), {
  pindaian: [waiting],
  inventaris: rows.map((row, index) => stored(row, index + 2)),
});
const pair = (from: World = world, rowId = 'KUL-0001', actor = staffOf('KUL'), scanId = 'P-0001') =>
  pairScan(from.office, as(actor, from), scanId, [rowId], undefined);

test('one click announces the move, with its lease', () => {
  const { changes, moves } = must(pair());
  expect(moves).toEqual([
    {
      scanId: 'P-0001',
      fileId: 'berkas-P-0001',
      name: 'KUL-0001_2025_Laporan-Persediaan.pdf',
      from: 'Masuk/KUL',
      to: 'Pindaian/KUL',
      sha256: 'sha-P-0001',
      copy: null,
    },
  ]);
  expect(committed(world, changes).office.pindaian).toMatchObject([
    {
      state: 'memindahkan',
      row: 'KUL-0001',
      suggestions: '',
      lease: leaseUntil(world.now),
      originalName: 'P-0001.pdf',
    },
  ]);
});

test.each([ppid, liaisonOf('KUL'), staffOf('TPH'), ''])(
  '%j may not: only whoever scans for that unit',
  (actor) =>
    expect(pair(world, 'KUL-0001', actor)).toMatchObject({
      ok: false,
      error: { code: 'WRONG_ACTOR', people: [staffOf('KUL')] },
    }),
);

test.each(['TPH-0001', 'KUL-0009', 'KUL-0099'])('%s is refused as its row', (rowId) =>
  expect(pair(world, rowId)).toEqual({ ok: false, error: { code: 'ROW_UNKNOWN', rowId } }),
);

test.each(['terlihat', 'memindahkan', 'tersimpan'] as const)(
  'a scan that is %s waits for nobody',
  (state) => {
    const other = withOffice(world, { pindaian: [{ ...waiting, state }] });
    expect(pair(other)).toEqual({
      ok: false,
      error: { code: 'SCAN_NOT_WAITING', scanId: 'P-0001', name: 'P-0001.pdf', state },
    });
  },
);

test('refuses an unknown scan, and while no Kegiatan is open', () => {
  expect(pair(world, 'KUL-0001', staffOf('KUL'), 'P-0099')).toEqual({
    ok: false,
    error: { code: 'SCAN_UNKNOWN', scanId: 'P-0099' },
  });
  const closed = withOffice(freshWorld(), { pindaian: [waiting] });
  expect(pair(closed)).toEqual({ ok: false, error: { code: 'NO_KEGIATAN' } });
});

test('a second scan of a row has a name of its own', () => {
  const first = scanRow({ id: 'P-0002', archiveName: 'KUL-0001_2025_LAPORAN-Persediaan.pdf' });
  const both = withOffice(world, { pindaian: [waiting, first] });
  expect(must(pair(both)).moves).toMatchObject([{ name: 'KUL-0001_2025_Laporan-Persediaan_2.pdf' }]);
});

test.each(['karantina', 'duplikat'] as const)('a scan in %s can be paired from there', (state) => {
  const place = state === 'karantina' ? 'Karantina' : 'Duplikat';
  const aside = withOffice(world, { pindaian: [{ ...waiting, state, place }] });
  expect(must(pair(aside)).moves).toMatchObject([{ from: place, to: 'Pindaian/KUL' }]);
});

test('one file serves several rows when a person says so', () => {
  const two = withOffice(world, {
    inventaris: [rows[0]!, inventoryRow({ id: 'KUL-0002', title: 'Lampiran' })].map((row, index) =>
      stored(row, index + 2),
    ),
  });
  const { changes } = must(
    pairScan(two.office, as(staffOf('KUL'), two), 'P-0001', ['KUL-0001', 'KUL-0002'], undefined),
  );
  expect(committed(two, changes).office.pindaian).toMatchObject([{ row: 'KUL-0001, KUL-0002' }]);
});

test('a file that is gone cannot be paired', () => {
  const gone = withOffice(world, { pindaian: [{ ...waiting, state: 'karantina', reason: 'hilang' }] });
  expect(pair(gone)).toMatchObject({ ok: false, error: { code: 'SCAN_NOT_WAITING', state: 'hilang' } });
});

test.each([
  ['program', 'program'],
  ['rusak', 'rusak'],
  ['terkunci', 'terkunci'],
  ['lain', 'jenis'],
  ['', 'belum-dibaca'],
] as const)('a file whose content is %j is no scan of any row', (content, reason) => {
  const bad = withOffice(world, { pindaian: [{ ...waiting, state: 'karantina', content }] });
  expect(pair(bad)).toMatchObject({ ok: false, error: { code: 'FILE_REFUSED', name: 'P-0001.pdf', reason } });
});

test('the current file counts, and the ledger is updated', () => {
  const seen = {
    fileId: waiting.fileId,
    name: 'x.jpg',
    unit: '',
    size: 7,
    mimeType: 'image/jpeg',
    sha256: 'baru',
    revision: 'r2',
    createdTime: '',
    owner: '',
    content: 'pdf',
  } as const;
  const paired = (now: typeof seen | (Omit<typeof seen, 'content'> & { readonly content: 'program' })) =>
    pairScan(world.office, as(staffOf('KUL'), world), 'P-0001', ['KUL-0001'], now);
  const { changes, moves } = must(paired(seen));
  expect(moves).toMatchObject([{ sha256: 'baru' }]);
  expect(committed(world, changes).office.pindaian).toMatchObject([
    { size: 7, sha256: 'baru', revision: 'r2', mimeType: 'image/jpeg', content: 'pdf' },
  ]);
  expect(paired({ ...seen, content: 'program' })).toMatchObject({ error: { code: 'FILE_REFUSED' } });
});

test('a file in the bin of Drive is not filed', () => {
  const { fileId, mimeType, sha256, revision } = waiting;
  const where = { fileId, name: 'x.pdf', unit: '', createdTime: '', owner: '', isTrashed: true } as const;
  const found = { ...where, size: 7, mimeType, sha256, revision, content: 'pdf' } as const;
  expect(pairScan(world.office, as(staffOf('KUL'), world), 'P-0001', ['KUL-0001'], found)).toMatchObject({
    error: { code: 'SCAN_NOT_WAITING', state: GONE },
  });
});

describe('a file for a document that was decided before step 3 was finished', () => {
  const closed = worldAt(office(4));
  const rowId = closed.office.inventaris.find(({ subBagian }) => subBagian === 'KUL')!.id;
  const further = scanRow({ ...waiting, id: 'P-0099', suggestions: rowId, sender: staffOf('KUL') });
  const asked = withOffice(closed, { pindaian: [...closed.office.pindaian, further] });
  const give = (from: World, actor: string) => pair(from, rowId, actor, 'P-0099');
  const waits = committed(asked, must(give(asked, staffOf('KUL'))).changes);
  const scan = ({ office: { pindaian } }: World) => pindaian.find(({ id }) => id === 'P-0099');

  test('waits when its unit names the document; the decision stays, and the liaison is named', () => {
    const { moves, waits: told } = must(give(asked, staffOf('KUL')));
    expect([moves, told]).toEqual([[], { rows: [rowId], people: [liaisonOf('KUL')] }]);
    expect(scan(waits)).toMatchObject({ state: 'menunggu', reason: LATE, row: rowId, place: 'Masuk/KUL' });
    expect(waits.office.inventaris.find(({ id }) => id === rowId)).toMatchObject({ decision: 'diterima' });
  });

  test('beside a postponed document only the decided one is named', () => {
    const second = 'KUL-0099';
    const decided = asked.office.inventaris.find(({ id }) => id === rowId)!;
    const postponed = withOffice(asked, {
      inventaris: [...asked.office.inventaris, { ...decided, id: second, decision: 'ditunda' }],
    });
    const found = pairScan(
      postponed.office,
      as(staffOf('KUL'), postponed),
      'P-0099',
      [rowId, second],
      undefined,
    );
    expect(must(found).waits?.rows).toEqual([rowId]);
  });

  test('is filed by the liaison alone, who has not scanned it', () => {
    expect(give(waits, staffOf('KUL'))).toMatchObject({
      ok: false,
      error: { code: 'WRONG_ACTOR', people: [liaisonOf('KUL')] },
    });
    expect(give(waits, ppid)).toMatchObject({ error: { code: 'WRONG_ACTOR', people: [liaisonOf('KUL')] } });
    const own = withOffice(waits, {
      pindaian: waits.office.pindaian.map((each) => ({ ...each, sender: liaisonOf('KUL') })),
    });
    expect(give(own, liaisonOf('KUL'))).toMatchObject({
      ok: false,
      error: { code: 'FOUR_EYES', typedBy: liaisonOf('KUL'), releasers: [] },
    });
    const alone = withOffice(own, {
      tahapan: own.office.tahapan.map((step) => ({ ...step, exception: 'Hanya satu orang' })),
    });
    expect(must(give(alone, liaisonOf('KUL'))).moves).toHaveLength(1);
    const { changes, moves, beside } = must(give(waits, liaisonOf('KUL')));
    expect([moves.length, beside]).toEqual([
      1,
      { had: [{ id: rowId, by: staffOf('KUL'), when: '4 Feb 2026 09.00' }], reopened: [] },
    ]);
    expect(scan(committed(waits, changes))).toMatchObject({ state: 'memindahkan', reason: '', row: rowId });
  });

  test('does not wait where step 3 of its unit is still open, nor for a document without a decision', () => {
    const open = worldAt({ number: 3, lane: 'KUL' });
    const still = withOffice(open, { pindaian: [...open.office.pindaian, further] });
    expect(must(give(still, staffOf('KUL'))).moves).toHaveLength(1);
    const later = withOffice(asked, {
      inventaris: asked.office.inventaris.map((row) => ({ ...row, decision: 'ditunda' as const })),
    });
    expect(must(give(later, staffOf('KUL'))).moves).toHaveLength(1);
  });
});

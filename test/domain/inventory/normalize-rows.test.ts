import fc from 'fast-check';
import { anyText } from '../../any-text';
import { normalizeRows } from '../../../src/domain/inventory/normalize-rows';
import { readRowCells } from '../../../src/domain/log/row-cells';
import type { InventoryRow } from '../../../src/domain/workbook/inventaris';
import type { Stored } from '../../../src/domain/workbook/sheet';
import { newReturn, returnText } from '../../../src/domain/inventory/return-note';
import { as, freshWorld, inventoryRow, MORNING, ppid, staffOf } from '../office-builder';

const context = as(staffOf('KUL'), freshWorld({ 'Sistem/Urutan Inventaris': '7' }));
type Row = Stored<InventoryRow>;

/** A line as staff type it: no system cell is filled. */
const typed = (given: Partial<Row> = {}, position = 2): Row => ({
  ...inventoryRow({ typedBy: '' }),
  id: '',
  kegiatan: '',
  position,
  unreadable: [],
  ...given,
});
const review = (...rows: Row[]) => normalizeRows(rows, 'K-0001', context);
const problemsOf = (...rows: Row[]) => review(...rows).rows.map(({ problems }) => problems);

test('a typed line gets an ID, joins the Kegiatan, and is logged', () => {
  const { rows, changes } = review(typed({}, 5));
  expect(rows).toMatchObject([{ id: 'KUL-0008', kegiatan: 'K-0001', subBagian: 'KUL', problems: '' }]);
  expect(changes.adoptions).toEqual([
    { sheet: 'inventaris', position: 5, set: { id: 'KUL-0008', kegiatan: 'K-0001' } },
  ]);
  expect(changes.settings).toEqual({ 'Sistem/Urutan Inventaris KUL': '8' });
  expect(changes.log).toMatchObject([
    {
      event: 'BARIS_DITERIMA',
      object: 'KUL-0008',
      detail: 'diketik di sheet, pengisi tidak diketahui',
      actor: 'tidak diketahui',
    },
  ]);
  expect(readRowCells(changes.log?.[0]?.cells ?? '')).toEqual({
    kegiatan: 'K-0001',
    subBagian: 'KUL',
    title: 'Laporan Persediaan',
    year: 2025,
    category: 'berkala',
  });
});

test('no typist is recorded, because the sheet cannot tell who typed', () =>
  expect(review(typed()).rows[0]?.typedBy).toBe(''));

test.each(['Keuangan, Umum, dan Logistik', 'Subbag. keuangan, umum dan logistik', ' kul '])(
  'the unit %j becomes its code',
  (subBagian) => {
    const { rows, changes } = review(typed({ subBagian }));
    expect(rows[0]).toMatchObject({ id: 'KUL-0008', subBagian: 'KUL', problems: '' });
    expect(changes.adoptions?.[0]?.set).toMatchObject({ subBagian: 'KUL' });
  },
);

test('the unit of a row that has its ID already becomes its code as well', () => {
  const row = typed({ id: 'KUL-0001', kegiatan: 'K-0001', subBagian: 'Keuangan, Umum, dan Logistik' });
  expect(review(row).changes).toMatchObject({
    adoptions: [],
    updates: [{ sheet: 'inventaris', id: 'KUL-0001', set: { subBagian: 'KUL' } }],
  });
});

test.each([
  ['a missing year', { year: null }, 'Tahun masih kosong: isi selnya.'],
  [
    'a missing title and category',
    { title: '', category: '' as const },
    'Nama Dokumen masih kosong: isi selnya. Kategori masih kosong: isi selnya.',
  ],
  [
    'an unknown unit',
    { subBagian: 'Humas' },
    'Sub Bagian "Humas" tidak ada di Pengaturan: pilih KUL, TPH, PDI, PHS.',
  ],
  ['no unit', { subBagian: '' }, 'Sub Bagian masih kosong: isi selnya.'],
  [
    'a cell that cannot be read, reported once and not as missing too',
    { year: null, unreadable: [{ column: 'year', header: 'Tahun', found: '#REF!' }] },
    'Tahun berisi "#REF!" yang tidak terbaca sebagai tahun: tulis empat angka, misalnya 2025.',
  ],
  ['nothing', {}, ''],
])('Masalah says %s', (_what, given, words) => expect(problemsOf(typed(given))).toEqual([words]));

test('a line without a known unit gets an ID too', () => {
  expect(review(typed({ subBagian: 'Humas' }), typed({ subBagian: '' }, 3)).rows.map(({ id }) => id)).toEqual(
    ['INV-0008', 'INV-0009'],
  );
});

test('Masalah is cleared when nothing is wrong any more, and not written when it is right already', () => {
  const row = typed({ id: 'KUL-0001', kegiatan: 'K-0001', problems: 'Tahun masih kosong: isi selnya.' });
  expect(review(row).changes.updates).toEqual([
    { sheet: 'inventaris', id: 'KUL-0001', set: { problems: '' } },
  ]);
  expect(review({ ...row, problems: '' }).changes).toEqual({
    adoptions: [],
    updates: [],
    settings: {},
    log: [],
  });
});

test('a twin is named on the later row; another year, unit or Kegiatan is no twin', () => {
  const row = (id: string, given: Partial<Row> = {}) => typed({ id, kegiatan: 'K-0001', ...given });
  expect(
    problemsOf(
      row('KUL-0001'),
      row('KUL-0002', { title: ' LAPORAN  persediaan' }),
      row('KUL-0003', { year: 2024 }),
      row('TPH-0004', { subBagian: 'TPH' }),
      row('KUL-0005', { kegiatan: 'K-0000' }),
      row('KUL-0006', { title: '' }),
      row('KUL-0007', { title: '' }),
    ).map((words) => words.includes('Dokumen yang sama sudah ada di baris KUL-0001')),
  ).toEqual([false, true, false, false, false, false, false]);
});

test('rows of a former Kegiatan keep their Masalah', () => {
  const row = typed({ id: 'KUL-0001', kegiatan: 'K-0000', year: null, problems: 'lama' });
  expect(review(row)).toMatchObject({ rows: [{ problems: 'lama' }], changes: { updates: [] } });
});

test('a line without any content of a document is ignored', () => {
  expect(review(typed({ title: '', subBagian: '', year: null })).changes.adoptions).toEqual([]);
});

test('while no Kegiatan runs a line gets its ID and waits for one', () => {
  const { rows, changes } = normalizeRows([typed()], '', as(ppid, freshWorld()));
  expect(rows).toMatchObject([{ id: 'KUL-0001', kegiatan: '' }]);
  expect(changes.adoptions?.[0]?.set).toEqual({ id: 'KUL-0001' });
});

const cell = fc.oneof(
  fc.constantFrom('', 'KUL', 'Perencanaan, Data, dan Informasi', '#REF!', '=1+1'),
  anyText(),
);
const anyLine = fc.record({
  title: cell,
  subBagian: cell,
  year: fc.constantFrom(null, 2024, 2025),
  category: fc.constantFrom('' as const, 'berkala' as const),
});

test('whatever is typed: each line with content keeps its place and gets a unique ID, and a second run changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
      const rows = lines.map((line, index) => typed(line, index + 2));
      const { rows: seen, changes } = normalizeRows(rows, 'K-0001', context);
      const filled = rows.filter(
        ({ title, subBagian, year }) => title !== '' || subBagian !== '' || year !== null,
      );
      expect(seen.map(({ position }) => position)).toEqual(filled.map(({ position }) => position));
      expect(new Set(seen.map(({ id }) => id)).size).toBe(filled.length);
      expect(seen.map(({ title, year }) => [title, year])).toEqual(
        filled.map(({ title, year }) => [title, year]),
      );
      expect(changes.adoptions).toHaveLength(filled.length);
      expect(normalizeRows(seen, 'K-0001', context).changes).toEqual({
        adoptions: [],
        updates: [],
        settings: {},
        log: [],
      });
    }),
  );
});

test('a row that was copied with its ID is another document: a new ID, nothing decided, nobody known to have typed it', () => {
  const first = typed({ id: 'KUL-0001', kegiatan: 'K-0001', typedBy: staffOf('KUL'), decision: 'diterima' });
  const copy = { ...first, title: 'Salinan', position: 3 };
  const { rows, changes } = review(first, copy);
  expect(rows.map(({ id, decision, typedBy }) => [id, decision, typedBy])).toEqual([
    ['KUL-0001', 'diterima', staffOf('KUL')],
    ['KUL-0008', '', ''],
  ]);
  expect(changes.adoptions).toMatchObject([
    { position: 3, set: { id: 'KUL-0008', decision: '', typedBy: '' } },
  ]);
});

test('a counter that was lost never gives an ID that is in the sheet', () => {
  const lost = as(staffOf('KUL'), freshWorld({ 'Sistem/Urutan Inventaris KUL': 'rusak' }));
  const rows = [typed({ id: 'KUL-0041', kegiatan: 'K-0001' }), typed({}, 3)];
  expect(normalizeRows(rows, 'K-0001', lost).rows[1]).toMatchObject({ id: 'KUL-0042' });
});

describe('a key in Kunci Pengisi', () => {
  const staff = staffOf('KUL');
  const own = { ...context, actorKey: 'a' };
  const rowWith = (given: Partial<Row> & { loggedKeys?: string }) => ({
    ...typed(),
    id: 'KUL-0001',
    ...given,
  });
  const logOf = (row: ReturnType<typeof rowWith>) => normalizeRows([row], 'K-0001', own).changes.log ?? [];

  test('becomes the address of its owner, with an entry', () => {
    const [entry] = logOf(rowWith({ typistKeys: 'k:a k:b', loggedKeys: '' }));
    expect(entry).toMatchObject({ event: 'PENGISI_DIKENALI', actor: staff });
    expect(readRowCells(entry?.cells ?? '')).toEqual({ typedBy: staff, typistKeys: 'k:b' });
  });

  test('of a typist who is named already is removed, and logged only if the Log has recorded the key', () => {
    const named = { typedBy: staff, typistKeys: 'k:a' };
    const [entry, ...more] = logOf(rowWith({ ...named, loggedKeys: 'k:a' }));
    expect(more).toEqual([]);
    expect(readRowCells(entry?.cells ?? '')).toEqual({ typistKeys: '' });
    expect(logOf(rowWith({ ...named, loggedKeys: '' }))).toEqual([]);
  });

  test('of an unknown owner is logged with the typed line', () => {
    const [entry] = normalizeRows([typed({ typistKeys: 'k:b' })], 'K-0001', own).changes.log ?? [];
    expect(entry).toMatchObject({ event: 'BARIS_DITERIMA', actor: 'tidak diketahui' });
    expect(readRowCells(entry?.cells ?? '').typistKeys).toBe('k:b');
  });
});

describe('a returned row that was corrected in the sheet', () => {
  const note = newReturn(inventoryRow(), { by: 'a@b.id', at: MORNING, reason: 'salah', notified: [] });
  const row = (given: Partial<Row> & { readonly loggedKeys?: string }) =>
    typed({
      id: 'KUL-0001',
      kegiatan: 'K-0001',
      typedBy: staffOf('KUL'),
      decision: 'dikembalikan',
      returned: returnText(note),
      title: 'Laporan Persediaan Barang',
      ...given,
    });
  const logOf = (given: Parameters<typeof row>[0]) =>
    normalizeRows([row(given)], 'K-0001', { ...context, actorKey: 'a' }).changes.log?.find(
      ({ event }) => event === 'BARIS_DIPERBAIKI',
    );

  test('names whoever typed since the last review, also a known typist', () =>
    expect(logOf({ typistKeys: 'k:a' })).toMatchObject({ actor: staffOf('KUL') }));

  test.each([
    ['no key tells', { typistKeys: '' }],
    ['the key is older', { typistKeys: 'k:a', loggedKeys: 'k:a' }],
    ['somebody unknown typed, too', { typistKeys: 'k:a k:x' }],
  ])('names nobody where %s', (_why, keys) =>
    expect(logOf(keys)).toMatchObject({ actor: 'tidak diketahui' }),
  );
});

test.each([
  ['guesses', 'Perlu Dipastikan'],
  ['kegiatan', 'Kegiatan'],
] as const)('what was typed into the column %s is written back and named', (column, header) => {
  const row = typed({ id: 'KUL-0001', kegiatan: 'K-0001', guesses: GUESSES });
  const { changes } = review({ ...row, handTyped: [{ column, header, found: '' }] } as Row);
  const set = changes.updates?.[0]?.set as Partial<InventoryRow>;
  expect(set).toMatchObject({ [column]: row[column] });
  expect(set.problems).toContain(`Kolom ${header} diubah dengan tangan`);
});
const GUESSES = '[{"column":"year","value":2025,"source":"judul","found":""}]';

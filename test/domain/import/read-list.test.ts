import fc from 'fast-check';
import { anyText } from '../../any-text';
import { recogniseHeaders } from '../../../src/domain/import/headers';
import { linesOf, readList } from '../../../src/domain/import/read-list';
import { defaultUnits } from '../../../src/domain/office/settings/setting-definitions';
import { headerKey, tidy } from '../../../src/domain/text/normalise';

const defaults = { units: defaultUnits, year: 2026, home: null };
const read = (headers: readonly string[], ...records: readonly string[][]) =>
  readList(linesOf([headers, ...records]), defaults).rows;

/** The header and some lines of real lists, copied as they are. */
const dipHeaders =
  'no,judul,unit_penanggung_jawab,pejabat_menguasai,kategori,kelompok_informasi,tahun,tempat,bentuk,retensi,tipe_file,media_tautan,nama_file,lembaga,catatan,source_url'.split(
    ',',
  );
const renstra = [
  '',
  'Renstra BPMP Provinsi Bali 2025-2029',
  'Bagian Perencanaan BPMP Provinsi Bali',
  'Bagian Perencanaan BPMP Provinsi Bali',
  'BERKALA',
  '',
  '2025',
  'Denpasar',
  'HARDCOPY+SOFTCOPY',
  '5 Tahun',
  '',
  '',
  '',
  'BPMP Provinsi Bali',
  'disalin tangan dari dump',
  '',
];
const neraca = [
  '',
  'Neraca Tahun 2018',
  '',
  '',
  '',
  '',
  '2018',
  '',
  '',
  '',
  '',
  'http://ppid.pemalangkab.go.id/index.php?drt=ppid&fl=detail_ppid&data=255',
  '',
  'Pemerintah Kabupaten Pemalang',
  'tahun dibaca dari judul',
  '',
];

test.each([
  ['judul', 'title'],
  ['Nama Dokumen', 'title'],
  ['JUDUL_INFORMASI', 'title'],
  ['unit_penanggung_jawab', 'subBagian'],
  ['Sub Bagian', 'subBagian'],
  ['Unit', 'subBagian'],
  ['thn', 'year'],
  ['Tahun ', 'year'],
  ['kategori', 'category'],
  ['pejabat_menguasai', 'holder'],
  ['media_tautan', 'link'],
  ['retensi', 'retention'],
  ['catatan', 'notes'],
  ['kelompok_informasi', 'group'],
  ['', null],
  ['ID', null],
  ['Keputusan', null],
  ['Masuk', null],
])('the header %j fills %s', (header, key) => expect(recogniseHeaders([header])).toEqual([key]));

test('if two headers name one column, the first fills it', () => {
  expect(recogniseHeaders(['Judul', 'Nama Dokumen'])).toEqual(['title', null]);
  expect(read(['Judul', 'Nama Dokumen'], ['NPHD', 'Naskah Hibah'])[0]?.cells).toMatchObject({
    title: 'NPHD',
    notes: 'Nama Dokumen: Naskah Hibah',
  });
});

test('a real line of a DIP is read: categories, forms and retention in our terms, the unknown unit guessed and kept', () => {
  const [row] = read(dipHeaders, renstra);
  expect(row).toEqual({
    line: 2,
    unit: 'KUL',
    cells: {
      title: 'Renstra BPMP Provinsi Bali 2025-2029',
      year: 2025,
      category: 'berkala',
      form: 'Softcopy dan Hardcopy',
      holder: 'Bagian Perencanaan BPMP Provinsi Bali',
      madeAt: 'Denpasar',
      retention: '5 Tahun',
      notes:
        'disalin tangan dari dump; lembaga: BPMP Provinsi Bali; Sub Bagian asal: Bagian Perencanaan BPMP Provinsi Bali',
    },
    flags: [
      {
        row: 2,
        column: 'Sub Bagian',
        reason: '"Bagian Perencanaan BPMP Provinsi Bali" bukan Sub Bagian di Pengaturan; dianggap KUL',
      },
    ],
    guesses: [
      {
        column: 'subBagian',
        value: 'KUL',
        source: 'dianggap',
        found: 'Bagian Perencanaan BPMP Provinsi Bali',
      },
    ],
    kind: 'document',
  });
});

test('a real line without unit and category is flagged for both', () => {
  const [row] = read(dipHeaders, neraca);
  expect(row?.cells).toMatchObject({
    title: 'Neraca Tahun 2018',
    year: 2018,
    category: '',
    link: neraca[11],
  });
  expect(row?.flags).toEqual([
    { row: 2, column: 'Sub Bagian', reason: 'kosong; dianggap KUL' },
    { row: 2, column: 'Kategori', reason: 'kosong; pilih kategorinya' },
  ]);
});

test('a real inventory of a KPU: no year, no category, its groups read, an unknown column kept as a note', () => {
  const headers = ['Sub Bagian', 'Nama Dokumen', 'Kelompok', 'Sumber'];
  const rows = read(
    headers,
    [
      'Partisipasi, Hubungan Masyarakat, dan SDM',
      'REKAP DAFTAR URUT KEPANGKATAN/ DUK',
      'KARTU KENDALI KEPEGAWAIAN',
      'x',
    ],
    [
      'Keuangan, Umum, dan Logistik',
      'SHM KANTOR & GUDANG/BA PINJAM PAKAI KONTRAK',
      'KARTU KENDALI PERSEDIAAN DAN ASET',
      'x',
    ],
    ['Perencanaan, Data, dan Informasi', 'LHE', 'KARTU KENDALI EVALUASI KINERJA', 'x'],
  );
  expect(rows.map(({ unit, cells }) => [unit, cells.title, cells.year, cells.group, cells.notes])).toEqual([
    ['PHS', 'REKAP DAFTAR URUT KEPANGKATAN/ DUK', 2026, 'KARTU KENDALI KEPEGAWAIAN', 'Sumber: x'],
    [
      'KUL',
      'SHM KANTOR & GUDANG/BA PINJAM PAKAI KONTRAK',
      2026,
      'KARTU KENDALI PERSEDIAAN DAN ASET',
      'Sumber: x',
    ],
    ['PDI', 'LHE', 2026, 'KARTU KENDALI EVALUASI KINERJA', 'Sumber: x'],
  ]);
  expect(rows[2]?.flags).toEqual([
    { row: 4, column: 'Tahun', reason: 'kosong; dianggap tahun Kegiatan (2026)' },
    { row: 4, column: 'Kategori', reason: 'kosong; pilih kategorinya' },
  ]);
});

test.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!', ' #ref! '])(
  'the error %j of a formula is flagged by row, column and reason, and counts as empty',
  (found) => {
    const [row] = read(
      ['Judul', 'Unit', 'Tahun', 'Kategori', 'Tautan'],
      ['NPHD', 'KUL', found, 'berkala', found],
    );
    expect(row?.cells).toMatchObject({ year: 2026 });
    expect(row?.cells.link).toBeUndefined();
    expect(row?.flags.map(({ row: line, column }) => [line, column])).toEqual([
      [2, 'Tahun'],
      [2, 'Tautan'],
      [2, 'Tahun'],
    ]);
    expect(row?.flags[0]?.reason).toBe(`berisi kesalahan rumus ${tidy(found)}; dianggap kosong`);
  },
);

test('a title that only starts like an error is a title', () => {
  expect(read(['Judul'], ['#REFORMASI Birokrasi'])[0]?.cells.title).toBe('#REFORMASI Birokrasi');
});

test('a line without a title is kept and flagged; blank lines are skipped, and line numbers are those of the file', () => {
  const rows = read(['Judul', 'Tahun'], ['', '2025'], ['', ''], [], [' \u00A0', ''], ['NPHD', '2024']);
  expect(rows.map(({ line, cells }) => [line, cells.title])).toEqual([
    [2, ''],
    [6, 'NPHD'],
  ]);
  expect(rows[0]?.flags).toContainEqual({
    row: 2,
    column: 'Nama Dokumen',
    reason: 'kosong; baris disimpan dan perlu dilengkapi',
  });
});

test('cells beyond the headers are kept, and a short line is accepted', () => {
  expect(read(['Judul'], ['NPHD', 'lebih', 'lagi'])[0]?.cells.notes).toBe('lebih; lagi');
  expect(read(['Judul', 'Tahun', 'Ringkasan'], ['NPHD'])[0]?.cells).toMatchObject({
    title: 'NPHD',
    year: 2026,
  });
});

test('a list without any known header loses nothing', () => {
  expect(read(['Kolom 1', 'Kolom 2'], ['NPHD', '2024'])[0]?.cells).toMatchObject({
    title: '',
    notes: 'Kolom 1: NPHD; Kolom 2: 2024',
  });
});

test('formulas are imported as text', () => {
  expect(read(['Judul'], ['=IMPORTXML("http://x","//a")'])[0]?.cells.title).toBe(
    '=IMPORTXML("http://x","//a")',
  );
});

const messy = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      'KUL',
      '2024',
      'berkala',
      '#REF!',
      ' ',
      'Humas',
      'T.A. 2019',
      'Keduanya',
      'https://kpu.go.id/x',
    ),
  },
  anyText({ maxLength: 12 }),
);
const headers = ['No', 'Judul', 'Unit', 'Tahun', 'Kategori', 'Bentuk', 'Kelompok', 'Catatan', 'Judul', ''];
/** Cells without information of their own: blank, an error, or the running number. */
const carries = (cell: string, column: number): boolean =>
  tidy(cell) !== '' && !/^#/.test(tidy(cell)) && column !== 0;

test('whatever the cells hold: no line is lost, each flag names row, column and reason, each text is kept in the row', () => {
  fc.assert(
    fc.property(fc.array(fc.array(messy, { maxLength: 11 }), { maxLength: 8 }), (records) => {
      const rows = read(headers, ...records);
      const filled = records.flatMap((record, index) =>
        record.some((cell) => tidy(cell) !== '') ? [index + 2] : [],
      );
      expect(rows.map(({ line }) => line)).toEqual(filled);
      for (const row of rows) {
        for (const flag of row.flags) {
          expect(flag.row).toBe(row.line);
          expect(flag.reason).not.toMatch(/^$|undefined/);
        }
        const kept = headerKey(
          `${JSON.stringify(Object.values(row.cells))} ${row.unit} ${Object.values(row.cells).join(' ')}`,
        );
        for (const [column, cell] of (records[row.line - 2] ?? []).entries()) {
          if (carries(cell, column) && column !== 2 && column !== 4 && column !== 5)
            expect(kept).toContain(headerKey(cell));
        }
      }
    }),
  );
});

const listed = (headers: readonly string[], ...records: readonly string[][]) =>
  readList(linesOf([headers, ...records]), { ...defaults, home: 'TPH' }).rows;

test('a column Sifat or Jenis is the category if its cells state one, and words of secrecy never become public', () => {
  const rows = read(
    ['Judul', 'Tahun', 'Jenis', 'Klasifikasi'],
    ['Neraca', '2025', 'Berkala', 'KU.01'],
    ['Surat Keputusan Rahasia', '2025', 'dikecualikan', 'KP.02'],
    ['Data Pemilih', '2025', 'berkala', 'Terbatas'],
    ['Notula', '2025', 'Rapat', ''],
    ['Rencana', '2025', 'Tertutup', ''],
  );
  expect(rows.map(({ cells }) => [cells.category, cells.classification ?? ''])).toEqual([
    ['berkala', 'KU.01'],
    ['dikecualikan', 'KP.02'],
    ['dikecualikan', ''],
    ['', ''],
    ['dikecualikan', ''],
  ]);
  expect(rows.map(({ guesses }) => guesses.map(({ column }) => column))).toEqual([
    ['subBagian'],
    ['subBagian'],
    ['subBagian', 'category'],
    ['subBagian'],
    ['subBagian', 'category'],
  ]);
});

test('a mark of secrecy alone in any cell except the title keeps the document from the public', () => {
  const [row, titled] = read(
    ['Judul', 'Kategori', 'Keterangan'],
    ['Daftar Calon', 'berkala', 'RAHASIA'],
    ['Rahasia', 'berkala', ''],
  );
  expect(row?.cells).toMatchObject({ category: 'dikecualikan' });
  expect(row?.cells.notes).toContain('RAHASIA');
  expect(titled?.cells.category).toBe('berkala');
});

test('each cell that was guessed or emptied is named with its original text', () => {
  const headers = ['Judul', 'Tahun', 'Kategori', 'Bentuk', 'Tautan', 'Sub Bagian'];
  const [row, whole] = listed(
    headers,
    ['Neraca 2018', '', 'berkala', 'Batu tulis', '#REF!', ''],
    ['LRA', '2019', 'berkala', 'PDF', '', 'KUL'],
  );
  expect(row?.guesses).toEqual([
    { column: 'link', value: '', source: 'tidak dikenal', found: '#REF!' },
    { column: 'subBagian', value: 'TPH', source: 'dianggap', found: '' },
    { column: 'year', value: 2018, source: 'judul', found: '' },
    { column: 'form', value: '', source: 'tidak dikenal', found: 'Batu tulis' },
  ]);
  expect(whole?.guesses).toEqual([]);
});

test('a list without a unit column belongs to the unit that the person chose, without a guess', () => {
  expect(listed(['Judul', 'Tahun', 'Kategori'], ['LRA', '2019', 'berkala'])[0]).toMatchObject({
    unit: 'TPH',
    guesses: [],
  });
});

test.each([
  ['Jumlah', 'total'],
  ['JUMLAH TOTAL : 12', 'total'],
  ['Sub-Total', 'total'],
  ['', 'untitled'],
  ['Jumlah Pemilih per Kecamatan', 'document'],
  ['Total Suara Sah 2024', 'document'],
])('a line named %j is %s', (title, kind) =>
  expect(read(['Judul', 'Tahun'], [title, '2024'])[0]?.kind).toBe(kind),
);

describe('a list without a line of headers, as when only cells are copied', () => {
  const plain = (...records: readonly (readonly string[])[]) => readList(linesOf(records), defaults);
  const titles = (list: ReturnType<typeof plain>) =>
    list.rows.filter(({ kind }) => kind === 'document').map(({ cells: { title, year } }) => [title, year]);

  test('in one column names a document in each line; numbers and signs of a listing are no part of a title', () => {
    const list = plain(['1. Neraca 2024'], ['2) LRA 2023'], [''], ['3. Renstra 2020-2024']);
    expect(list.headerLine).toBe(0);
    expect(titles(list)).toEqual([
      ['Neraca 2024', 2024],
      ['LRA 2023', 2023],
      ['Renstra 2020-2024', 2020],
    ]);
    expect(titles(plain(['• Neraca 2024'], ['- LRA 2023']))).toEqual([
      ['Neraca 2024', 2024],
      ['LRA 2023', 2023],
    ]);
    expect(titles(plain(['5 Tahun KPU'], ['Neraca 2024'], ['LRA 2023']))[0]).toEqual(['5 Tahun KPU', 2026]);
  });

  test('in several columns is read by what the cells are', () => {
    const list = plain(
      ['1', 'Neraca, LRA, dan CALK', '2024', 'Berkala', 'KUL', 'https://contoh.example.com/a'],
      ['2', 'SK Tim Humas', 'TA 2023', 'Setiap saat', 'TPH', ''],
    );
    expect(list.headerLine).toBe(0);
    expect(
      list.rows.map(({ unit, cells }) => [unit, cells.title, cells.year, cells.category, cells.link]),
    ).toEqual([
      ['KUL', 'Neraca, LRA, dan CALK', 2024, 'berkala', 'https://contoh.example.com/a'],
      ['TPH', 'SK Tim Humas', 2023, 'setiap saat', undefined],
    ]);
  });

  test('has a line of unknown headers if the first line is unlike those under it', () => {
    expect(plain(['Apa', 'Kapan'], ['Neraca', '2024'], ['LRA', '2023']).headerLine).toBe(1);
    expect(plain(['Apa', 'Siapa'], ['Neraca', 'Budi']).headerLine).toBe(1);
  });
});

test.each(['Halaman 2 dari 5', 'Hal. 3', 'hlm 2/5', '- 2 -', 'Page 1 of 3'])(
  'the number of a page between the lines is no heading: %s',
  (text) => {
    const rows = read(
      ['No', 'Judul', 'Tahun'],
      ['1', 'Neraca', '2024'],
      ['', text, ''],
      ['2', 'LRA', '2023'],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['document', 'page number', 'document']);
    expect(rows[2]?.cells.group).toBeUndefined();
  },
);

test('a link behind the mark of one year is not that of another year', () => {
  const lines = [
    ...linesOf([['Judul', '2023', '2024']]),
    { line: 2, cells: ['Neraca', 'v', 'v'], links: new Map([[1, 'https://a.id/23.pdf']]) },
  ];
  expect(readList(lines, defaults).rows.map(({ cells: { year, link = '' } }) => [year, link])).toEqual([
    [2023, 'https://a.id/23.pdf'],
    [2024, ''],
  ]);
});

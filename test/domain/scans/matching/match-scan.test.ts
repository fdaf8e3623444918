import fc from 'fast-check';
import { anyText } from '../../../any-text';
import { matchScan } from '../../../../src/domain/scans/matching/match-scan';
import { titleIndex, type Candidate } from '../../../../src/domain/scans/matching/title-index';

const row = (number: number, title: string, year: number | null = 2025) => ({
  id: `KUL-${String(number).padStart(4, '0')}`,
  title,
  year,
});
const persediaan = row(7, 'Laporan Persediaan');
const kondisi = row(8, 'Laporan Kondisi Barang Milik Negara (BMN)');
const nphd = row(9, 'NPHD');
const rows = [persediaan, kondisi, nphd];

/** The match with its suggestions as IDs; `closed` rows are in the list but need no scan. */
function match(name: string, open: readonly Candidate[], closed: readonly Candidate[] = []) {
  const ids = new Set(open.map(({ id }) => id));
  const found = matchScan(name, titleIndex([...open, ...closed]), (id) => ids.has(id));
  return found.kind === 'sure'
    ? { kind: found.kind, rowId: found.rowId, because: found.because }
    : { kind: found.kind, suggestions: found.suggestions.map(({ id }) => id) };
}

test.each([
  'KUL-0007.pdf',
  'kul-0007 apa saja.pdf',
  'KUL_0007_2025.pdf',
  'KUL 0007.jpg',
  'KUL0007.pdf',
  'scan KUL.0007 (2).pdf',
  'KUL-0007 NPHD 2019.pdf',
])('%j matches its row by ID, whatever else it contains', (name) =>
  expect(match(name, rows)).toEqual({ kind: 'sure', rowId: 'KUL-0007', because: 'id' }),
);

test.each(['XKUL-0007.pdf', 'KUL-00071.pdf', 'KUL-007.pdf', 'KUL--0007.pdf', '0007.pdf'])(
  '%j names no ID',
  (name) => expect(match(name, rows)).toEqual({ kind: 'ask', suggestions: [] }),
);

test('two IDs in one name are a question', () => {
  expect(match('KUL-0007 KUL-0008.pdf', rows).kind).toBe('ask');
});

test('the IDs of a unit code with a punctuation mark are found', () => {
  const found = [{ id: 'SUB-1-0007', title: 'Laporan Persediaan', year: 2025 }];
  expect(match('sub-1-0007.pdf', found)).toEqual({ kind: 'sure', rowId: 'SUB-1-0007', because: 'id' });
  expect(match('SUB-1 foto kegiatan.pdf', found)).toEqual({ kind: 'ask', suggestions: [] });
  const odd = [{ id: 'A+(B-0001', title: 'x', year: 2025 }];
  expect(match('a+(b-0001.pdf', odd)).toMatchObject({ kind: 'sure', because: 'id' });
});

test('the ID of a row that is not open is a question, however well another title fits', () => {
  const name = 'KUL-0001 Laporan Kondisi Barang Milik Negara 2025.pdf';
  expect(match(name, rows, [row(1, 'NPHD')])).toEqual({
    kind: 'ask',
    suggestions: ['KUL-0008', 'KUL-0007'],
  });
});

test.each([
  ['LAPORAN_PERSEDIAAN_2025 (1).pdf', 'KUL-0007'],
  ['laporan kondisi barang milik negara bmn 2025.pdf', 'KUL-0008'],
  ['Naskah Perjanjian Hibah Daerah.pdf', 'KUL-0009'],
])('%j matches one title only', (name, rowId) =>
  expect(match(name, rows)).toEqual({ kind: 'sure', rowId, because: 'judul' }),
);

test.each([
  ['fits no row', 'Undangan rapat.pdf', []],
  ['fits in part', 'Laporan.pdf', ['KUL-0007', 'KUL-0008']],
  ['is of another year', 'Laporan Persediaan 2024.pdf', []],
  [
    'holds the date of another year, perhaps of scanning',
    'Laporan Persediaan 31.12.2024',
    ['KUL-0007', 'KUL-0008'],
  ],
  ['is of two years', 'Laporan Persediaan 2024 dan 2025.pdf', ['KUL-0007', 'KUL-0008']],
  ['has a number that the title has not', 'Laporan Persediaan 2 2025.pdf', ['KUL-0007', 'KUL-0008']],
  ['has a word of another title', 'NPHD Kondisi 2025.pdf', ['KUL-0009', 'KUL-0008']],
  [
    'has another word in a title\u2019s place',
    'Laporan Kondisi Barang Milik Daerah 2025.pdf',
    ['KUL-0008', 'KUL-0007', 'KUL-0009'],
  ],
  [
    'adds a variant',
    'Laporan Kondisi Barang Milik Negara (BMN) Hibah 2025.pdf',
    ['KUL-0008', 'KUL-0009', 'KUL-0007'],
  ],
])('a name that %s is a question: %s', (_what, name, suggestions) =>
  expect(match(name, rows)).toEqual({ kind: 'ask', suggestions }),
);

test('two rows with equal scores are a question with both', () => {
  expect(match('Laporan Persediaan.pdf', [persediaan, row(10, 'Laporan Persediaan', 2024)])).toEqual({
    kind: 'ask',
    suggestions: ['KUL-0007', 'KUL-0010'],
  });
});

test.each([
  ['Laporan Persediaan Semester 1 2025.pdf', 'Laporan Persediaan Semester 2'],
  ['Laporan Persediaan Semester I 2025.pdf', 'Laporan Persediaan Semester II'],
  [
    'Laporan Kondisi Barang Milik Negara Semester I 2025.pdf',
    'Laporan Kondisi Barang Milik Negara Semester II',
  ],
  ['Laporan Persediaan Semester 1 2025.pdf', 'Laporan Persediaan Semester II'],
  ['BA Stock Opname Persediaan Triwulan 03.pdf', 'BA Stock Opname Persediaan Triwulan 4'],
])('%j does not match %j, even as the only open row', (name, title) => {
  expect(match(name, [row(8, title)])).toEqual({ kind: 'ask', suggestions: ['KUL-0008'] });
});

test.each([
  ['Laporan Persediaan Semester 1 2025.pdf', 'Laporan Persediaan Semester 1'],
  ['Laporan Persediaan Semester 01.pdf', 'Laporan Persediaan Semester 1'],
  ['Scan_001 Laporan Persediaan Semester II.pdf', 'Laporan Persediaan Semester II'],
  ['BA Stock Opname Persediaan.pdf', 'BA Stock Opname Persediaan 1'],
  ['BA Stock Opname Persediaan 1.pdf', 'BA Stock Opname Persediaan'],
])('%j matches %j', (name, title) =>
  expect(match(name, [row(8, title)])).toMatchObject({ kind: 'sure', rowId: 'KUL-0008' }),
);

test.each([
  [
    'another unit or a row with a scan has the very title',
    'Rekap Absensi Pegawai 2025.pdf',
    'Rekap Absensi Pegawai',
  ],
  ['the file fits it better', 'Rekap Absensi Honorer 2025.pdf', 'Rekap Absensi Honorer'],
])('a row that needs no scan causes a question when %s', (_what, name, title) => {
  const open = row(1, 'Rekap Absensi');
  const filed = row(2, title);
  const found = matchScan(name, titleIndex([open, filed]), (id) => id === open.id);
  expect(found).toMatchObject({ kind: 'ask', suggestions: [{ id: open.id }], closed: { id: filed.id } });
});

test('a name without a year is a question when the same title of another year is filed already', () => {
  expect(match('Laporan Persediaan.pdf', [persediaan], [row(10, 'Laporan Persediaan', 2024)]).kind).toBe(
    'ask',
  );
  expect(match('Laporan Persediaan 2025.pdf', [persediaan], [row(10, 'Laporan Persediaan', 2024)]).kind).toBe(
    'sure',
  );
});

test('the same document of another unit or Kegiatan causes no question: the inbox decides', () => {
  expect(match('Laporan Persediaan 2025.pdf', [persediaan], [row(10, 'LAPORAN  PERSEDIAAN')])).toMatchObject({
    rowId: 'KUL-0007',
  });
});

test.each([
  ['LKJIP 2024.pdf', 'Laporan Kinerja Instansi Pemerintah'],
  ['Laporan Kinerja 2024.pdf', 'LKjIP'],
  ['LAKIP 2024.pdf', 'Laporan Akuntabilitas Kinerja'],
  ['Rencana Kerja dan Anggaran 2024.pdf', 'RKA'],
  ['Catatan atas Laporan Keuangan 2024.pdf', 'CaLK'],
  ['SK Tim Penghubung 2024.pdf', 'Keputusan Tim Penghubung'],
  ['Surat Edaran Jam Kerja 2024.pdf', 'SE Jam Kerja'],
  ['BAST BMN 2024.pdf', 'Berita Acara Serah Terima Barang Milik Negara'],
  ['PK Sekretaris 2024.pdf', 'Perjanjian Kinerja Sekretaris'],
  ['Bukti Tindak Lanjut Hasil Evaluasi 2024.pdf', 'BUKTI TL HASIL EVALUASI'],
  ['LaporanRealisasiAnggaran2024.pdf', 'LRA'],
  ['rekapabsensi 2024.pdf', 'REKAP ABSENSI'],
  ['Rekapitulasi Perjalanan Dinas TW III 2024.pdf', 'Rekap Perjalanan Dinas Triwulan 3'],
  ['Laporan Kas Bulan 03 2024.pdf', 'Laporan Kas Maret'],
  ['Renstra 2020-2024.pdf', 'Rencana Strategis'],
  ['Keputusan KPU Nomor 731 Tahun 2024.pdf', 'SK KPU No. 731'],
])('%j matches %j', (name, title) => {
  const others = [row(2, 'Daftar Urut Kepangkatan', 2024), row(3, 'Register Hibah', 2024)];
  expect(match(name, [row(1, title, 2024), ...others])).toMatchObject({ kind: 'sure', rowId: 'KUL-0001' });
});

test.each([
  ['Keputusan KPU Nomor 732 Tahun 2024.pdf', 'Keputusan KPU Nomor 731'],
  ['Penetapan Jadwal Kampanye 2024.pdf', 'Penerapan Jadwal Kampanye'],
  ['Pengadaan Barang 2024.pdf', 'Pengaduan Barang'],
  ['Daftar Pemilihan Tetap 2024.pdf', 'Daftar Pemilih Tetap'],
  ['SP3HL 2024.pdf', 'SP2HL'],
  ['Laporan Kas April 2024.pdf', 'Laporan Kas Maret'],
  ['Revisi DIPA 2024.pdf', 'DIPA'],
])('%j does not match %j, even as the only open row', (name, title) =>
  expect(match(name, [row(1, title, 2024)]).kind).toBe('ask'),
);

test('titles are parsed once for any number of files', () => {
  let reads = 0;
  const counted = rows.map((each) => ({
    ...each,
    get title() {
      reads += 1;
      return each.title;
    },
  }));
  const index = titleIndex(
    counted.map((each) => Object.defineProperties({}, Object.getOwnPropertyDescriptors(each)) as Candidate),
  );
  const once = reads;
  for (let file = 0; file < 50; file += 1) index.rank(`Laporan Persediaan ${file}.pdf`, () => true);
  expect(reads).toBe(once);
});

test('any name has at most three suggestions, all candidates, best first', () => {
  const any = fc.oneof(
    anyText(),
    fc.constantFrom('laporan', 'laporan persediaan', 'KUL-0003', 'laporan kas 2024'),
  );
  const titles = fc.array(
    fc.constantFrom('Laporan Kas', 'Laporan Persediaan', 'Laporan Hibah', 'Register Kas', 'constructor'),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(any, titles, (name, found) => {
      const candidates = found.map((title, index) => row(index + 1, title, index % 2 === 0 ? 2024 : 2025));
      const all = matchScan(`${name}.pdf`, titleIndex(candidates), () => true);
      const ids = all.kind === 'sure' ? [all.rowId] : all.suggestions.map(({ id }) => id);
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(candidates.map((each) => each.id)).toContain(id);
    }),
  );
});

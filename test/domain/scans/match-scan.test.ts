import fc from 'fast-check';
import { knownIds, matchScan } from '../../../src/domain/scans/match-scan';

const row = (number: number, title: string, year: number | null = 2025) => ({
  id: `KUL-${String(number).padStart(4, '0')}`,
  title,
  year,
});
const persediaan = row(7, 'Laporan Persediaan');
const kondisi = row(8, 'Laporan Kondisi Barang Milik Negara (BMN)');
const nphd = row(9, 'NPHD');
const rows = [persediaan, kondisi, nphd];

test.each([
  'KUL-0007.pdf',
  'kul-0007 apa saja.pdf',
  'KUL_0007_2025.pdf',
  'KUL 0007.jpg',
  'KUL0007.pdf',
  'scan KUL.0007 (2).pdf',
  'KUL-0007 NPHD 2019.pdf',
])('%j names its row by ID, whatever else it says', (name) =>
  expect(matchScan(name, rows)).toEqual({ kind: 'sure', rowId: 'KUL-0007', because: 'id' }),
);

test.each(['XKUL-0007.pdf', 'KUL-00071.pdf', 'KUL-007.pdf', 'KUL--0007.pdf', '0007.pdf'])(
  '%j names no ID',
  (name) => expect(matchScan(name, rows)).toEqual({ kind: 'ask', suggestions: [] }),
);

test('two IDs in one name are a question', () => {
  expect(matchScan('KUL-0007 KUL-0008.pdf', rows).kind).toBe('ask');
});

test('a unit code with a mark in it has IDs as well', () => {
  const found = [{ id: 'SUB-1-0007', title: 'Laporan Persediaan', year: 2025 }];
  expect(matchScan('sub-1-0007.pdf', found)).toEqual({ kind: 'sure', rowId: 'SUB-1-0007', because: 'id' });
  expect(matchScan('SUB-1 foto kegiatan.pdf', found)).toEqual({ kind: 'ask', suggestions: [] });
  const odd = [{ id: 'A+(B-0001', title: 'x', year: 2025 }];
  expect(matchScan('a+(b-0001.pdf', odd)).toMatchObject({ kind: 'sure', because: 'id' });
});

test('the ID of a row that waits no more is a question, however well the title of another fits', () => {
  const name = 'KUL-0001 Laporan Kondisi Barang Milik Negara 2025.pdf';
  expect(matchScan(name, rows, knownIds([row(1, 'NPHD'), ...rows]))).toEqual({
    kind: 'ask',
    suggestions: ['KUL-0008', 'KUL-0007'],
  });
});

test.each([
  ['LAPORAN_PERSEDIAAN_2025 (1).pdf', 'KUL-0007'],
  ['laporan kondisi barang milik negara bmn 2025.pdf', 'KUL-0008'],
  ['Naskah Perjanjian Hibah Daerah.pdf', 'KUL-0009'],
])('%j fits one title and no other', (name, rowId) =>
  expect(matchScan(name, rows)).toEqual({ kind: 'sure', rowId, because: 'judul' }),
);

test.each([
  ['fits no row', 'Undangan rapat.pdf', []],
  ['fits in part', 'Laporan.pdf', ['KUL-0007', 'KUL-0008']],
  ['is of another year', 'Laporan Persediaan 2024.pdf', []],
  ['is of another year, said in a date without an extension', 'Laporan Persediaan 31.12.2024', []],
])('a name that %s is a question: %s', (_what, name, suggestions) =>
  expect(matchScan(name, rows)).toEqual({ kind: 'ask', suggestions }),
);

test('two rows that fit alike are a question with both', () => {
  expect(matchScan('Laporan Persediaan.pdf', [persediaan, row(10, 'Laporan Persediaan', 2024)])).toEqual({
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
])('%j is not taken for %j, though it is all that waits', (name, title) => {
  expect(matchScan(name, [row(8, title)])).toEqual({ kind: 'ask', suggestions: ['KUL-0008'] });
});

test.each([
  ['Laporan Persediaan Semester 1 2025.pdf', 'Laporan Persediaan Semester 1'],
  ['Laporan Persediaan Semester 01.pdf', 'Laporan Persediaan Semester 1'],
  ['Scan_001 Laporan Persediaan Semester II.pdf', 'Laporan Persediaan Semester II'],
  ['BA Stock Opname Persediaan.pdf', 'BA Stock Opname Persediaan 1'],
  ['BA Stock Opname Persediaan 1.pdf', 'BA Stock Opname Persediaan'],
])('%j is taken for %j', (name, title) =>
  expect(matchScan(name, [row(8, title)])).toMatchObject({ kind: 'sure', rowId: 'KUL-0008' }),
);

test('whatever the name: at most three suggestions, all of them candidates, best first', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('laporan', 'laporan persediaan', 'KUL-0003', 'laporan kas 2024'),
  );
  const titles = fc.array(
    fc.constantFrom('Laporan Kas', 'Laporan Persediaan', 'Laporan Hibah', 'Register Kas', 'constructor'),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(any, titles, (name, found) => {
      const candidates = found.map((title, index) => row(index + 1, title, index % 2 === 0 ? 2024 : 2025));
      const match = matchScan(`${name}.pdf`, candidates);
      const ids = match.kind === 'sure' ? [match.rowId] : match.suggestions;
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(candidates.map((each) => each.id)).toContain(id);
    }),
  );
});

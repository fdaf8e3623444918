import { rowCode } from '../../../src/domain/office/phone-link';
import { internalMakers } from '../../../src/render/makers';
import { flat, readPdf } from '../pdf/read-pdf';
import { sampleHoldings } from './sample-holdings';

const line = (id: string, given: object = {}) => ({
  id,
  title: `Surat ${id}`,
  year: 2025,
  category: 'berkala' as const,
  form: '' as const,
  printedPlace: 'Lemari 2, boks 7',
  evidence: '',
  ...given,
});
const base = sampleHoldings(2);
const unitOf = (unit: string, rows: readonly ReturnType<typeof line>[]) => ({ unit, rows });
const holdings = (toScan: readonly ReturnType<typeof unitOf>[]) => ({
  ...base,
  paper: 'F4' as const,
  papers: { ...base.papers, kegiatan: 'Kegiatan Semester I 2026' },
  toScan,
});
const two = holdings([
  unitOf('Umum', [line('KUL-0001'), line('KUL-0003', { printedPlace: '' })]),
  unitOf('Teknis', [line('TPH-0001')]),
]);
const A4 = [595, 842];

test('the list names the documents of each Sub Bagian with their boxes, on A4', async () => {
  const pages = await readPdf(internalMakers['daftar-pindai'](two));
  expect(pages.map(({ width, height }) => [width, height].map(Math.round))).toEqual([A4, A4]);
  const [umum, teknis] = pages.map(flat);
  expect(umum).toMatch(
    /Sub Bagian Umum.*KUL-0001 Surat KUL-0001 \(2025\) Lokasi arsip: Lemari 2, boks 7 KUL-0003.*belum dicatat/,
  );
  expect(teknis).toContain('TPH-0001');
});

test('a separator is a page for each of these documents', async () => {
  const pages = await readPdf(internalMakers['lembar-pemisah'](two));
  expect(pages.map((page) => /(KUL|TPH)-\d+/.exec(flat(page))?.[0])).toEqual([
    'KUL-0001',
    'KUL-0003',
    'TPH-0001',
  ]);
});

test.each(['daftar-pindai', 'lembar-pemisah'] as const)(
  '%s says so when nothing is to be scanned',
  async (id) => {
    expect((await readPdf(internalMakers[id](holdings([])))).map(flat).join()).toContain(
      'Tidak ada dokumen yang menunggu dipindai',
    );
  },
);

test.each([
  ['', 'KUL-0001'],
  [
    'https://script.google.com/macros/s/AKfy-x/exec',
    'https://script.google.com/macros/s/AKfy-x/exec?baris=KUL-0001',
  ],
])('with the address %j a row has the code %s', (address, code) =>
  expect(rowCode('KUL-0001', address)).toBe(code),
);

import { internalMakers, publicMakers } from '../../src/render/makers';
import { publishedRegister } from '../../src/domain/registers/published-register';
import { longDate } from '../../src/domain/calendar/format-date';
import { calendarDate } from '../../src/domain/calendar/calendar-date';
import { as, freshWorld, ppid, registersOf } from '../domain/office-builder';
import { readXlsx } from './read-xlsx';
import { flat, readPdf } from './pdf/read-pdf';
import { sampleHoldings } from './outputs/sample-holdings';

const holdings = sampleHoldings(60);
const makers = Object.entries({ ...publicMakers, ...internalMakers });
/** The columns are numbered too, so numbers up to this one also appear in the header. */
const COLUMNS = 9;
const mm = (length: number): number => Math.round((length * 72) / 25.4);
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

test.each(makers)('%s: the same holdings give the same bytes', (_id, make) => {
  expect(make(sampleHoldings(12))).toEqual(make(sampleHoldings(12)));
});

describe('the DIP on paper', () => {
  test('is landscape, has its header on each page, page numbers and every entry once', async () => {
    const pages = await readPdf(publicMakers['dip-pdf'](holdings));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([mm(297), mm(210)]);
      expect(flat(page)).toContain(`Halaman ${index + 1} dari ${pages.length}`);
      if (/Dokumen nomor/.test(flat(page))) expect(flat(page)).toContain('Ringkasan Isi Informasi');
    });
    const words = pages.map(flat).join(' ');
    for (const { number } of holdings.register.entries)
      expect(words.split(new RegExp(`Ringkasan nomor ${number}(?!\\d)`))).toHaveLength(2);
  });

  test('splits no row over two pages', async () => {
    const pages = await readPdf(publicMakers['dip-pdf'](holdings));
    for (const { texts } of pages) {
      const summaries = texts.flatMap((text) => /^Ringkasan nomor (\d+)$/.exec(text)?.[1] ?? []);
      const numbers = texts.filter((text) => /^\d+$/.test(text) && Number(text) > COLUMNS);
      expect(numbers).toEqual(summaries.filter((number) => Number(number) > COLUMNS));
    }
  });

  test('is headed by the office and the day, and signed by the PPID at the end', async () => {
    const pages = await readPdf(publicMakers['dip-pdf'](holdings));
    const [first, last] = [pages[0], pages.at(-1)].map((page) => (page ? flat(page) : ''));
    for (const words of ['KOMISI PEMILIHAN UMUM', 'KABUPATEN LAHAT', 'DAFTAR INFORMASI PUBLIK'])
      expect(first).toContain(words);
    expect(first).toContain(`Keadaan per ${longDate(calendarDate('2026-02-06'))}`);
    expect(last).toContain('Lahat, 6 Februari 2026');
    expect(last).toContain('Siti Rahmawati, S.H.');
  });

  test('leaves space for a name where the office has not entered the PPID, and never prints an address there', async () => {
    const pages = await readPdf(publicMakers['dip-pdf'](sampleHoldings(1, { 'Kantor/Nama PPID': '' })));
    expect(flat(pages.at(-1)!)).toContain('.........');
    expect(pages.map(flat).join(' ')).not.toContain(ppid);
  });

  test('has every page on F4 where the office set that', async () => {
    const pages = await readPdf(
      publicMakers['dip-pdf'](sampleHoldings(60, { 'Laporan/Ukuran Kertas': 'F4' })),
    );
    const sizes = pages.map(({ width, height }) => [Math.round(width), Math.round(height)].join(' x '));
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(sizes)).toEqual(new Set([`${mm(330)} x ${mm(215)}`]));
  });

  test('says so when there are no entries', async () => {
    expect(flat((await readPdf(publicMakers['dip-pdf'](sampleHoldings(0))))[0]!)).toContain('Tidak ada.');
  });
});

test('the DIK on paper says that it is internal, and names the basis of each entry', async () => {
  const [page] = await readPdf(internalMakers['dik-pdf'](holdings));
  const words = flat(page!);
  for (const expected of [
    'DAFTAR INFORMASI DIKECUALIKAN',
    'tidak untuk disebarluaskan',
    'Keputusan KPU Nomor 1 Tahun 2026',
    'diusulkan',
  ])
    expect(words).toContain(expected);
});

test('the labels name the place, the number of documents and the entry numbers, eight a sheet', async () => {
  const pages = await readPdf(internalMakers['label-boks'](holdings));
  const words = pages.map(flat).join(' ');
  expect(pages).toHaveLength(1);
  expect(words.indexOf('Lemari 1, boks 2')).toBeLessThan(words.indexOf('Lemari 1, boks 10'));
  expect(words).toContain('30 dokumen, tahun 2025');
  const many = { ...holdings, boxes: Array.from({ length: 17 }, () => holdings.boxes[0]!) };
  expect(await readPdf(internalMakers['label-boks'](many))).toHaveLength(3);
});

test('a long place is printed smaller before it is truncated', async () => {
  const place = 'Gudang arsip lantai dua, rak besi nomor 14 sebelah barat, boks 102, dekat jendela';
  const [page] = await readPdf(
    internalMakers['label-boks']({ ...holdings, boxes: [{ ...holdings.boxes[0]!, place }] }),
  );
  expect(flat(page!)).toContain(place);
});

test('the sheet has a head, a heading for each category and a row for each entry, with days as days', () => {
  const [sheet] = readXlsx(publicMakers['dip-xlsx'](holdings));
  expect(sheet?.name).toBe('DIP');
  expect(sheet?.cells).toMatchObject({
    A2: 'Komisi Pemilihan Umum Kabupaten Lahat',
    A3: 'Keadaan per 6 Februari 2026',
    A5: 'I. Informasi yang wajib disediakan dan diumumkan secara berkala',
    A6: 1,
    B6: '=1+1',
    N6: 'DIP-0001',
    P6: 46057,
    A65: 60,
  });
});

test('the CSV writes days as ISO 8601 and neutralises formulas', () => {
  const [, first = ''] = text(publicMakers['dip-csv'](holdings)).split('\r\n');
  expect(first).toMatch(/^1,'=1\+1,/);
  expect(first).toMatch(/,DIP-0001,"Keuangan, Umum, dan Logistik",2026-02-04,2026-02-04$/);
});

test('the JSON is the published register', () => {
  expect(JSON.parse(text(publicMakers['dip-json'](holdings)))).toEqual(holdings.register);
  const empty = publishedRegister(registersOf([]), as(ppid, freshWorld()));
  expect(JSON.parse(text(publicMakers['dip-json']({ ...holdings, register: empty })))).toEqual(empty);
});

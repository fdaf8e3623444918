import fc from 'fast-check';
import { decode } from 'jpeg-js';
import { PDFDocument } from 'pdf-lib';
import { inflateSync } from 'node:zlib';
import { makeScan, scanKinds } from '../../../demo/scans';
import { readPdf } from '../../render/pdf/read-pdf';

const title = 'Berita Acara Rapat Pleno “Rekapitulasi” Tahun 2024';

test.each([
  ['pdf', '%PDF-'],
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
] as const)('a %s begins as one, holds its title and is small', (kind, start) => {
  const bytes = Buffer.from(makeScan(kind, title, 1));
  expect(bytes.toString('latin1').startsWith(start)).toBe(true);
  expect(bytes.toString('latin1')).toContain('Berita Acara Rapat Pleno ?Rekapitulasi? Tahun 2024');
  expect(bytes.length).toBeGreaterThan(1000);
  expect(bytes.length).toBeLessThan(60000);
});

test('the PDF opens and shows the title on its one page', async () => {
  const bytes = makeScan('pdf', 'Laporan Keuangan', 7);
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
  expect((await readPdf(bytes))[0]?.texts).toContain('Laporan Keuangan');
});

test('the JPEG decodes to a page upright', () => {
  const { width, height } = decode(makeScan('jpeg', title, 1), { useTArray: true });
  expect([width, height]).toEqual([413, 585]);
});

test('the PNG has its parts in order, and pixels for a page', () => {
  const bytes = Buffer.from(makeScan('png', title, 1));
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'tEXt', 'tEXt', 'IDAT', 'IEND']);
  expect(inflateSync(chunks[3]?.data ?? Buffer.alloc(0))).toHaveLength(414 * 585);
});

test.each(scanKinds)('a %s is the same at every run, and another for another title or seed', (kind) => {
  const text = fc.stringMatching(/^[A-Za-z ]{1,30}$/).map((part) => part.trim());
  fc.assert(
    fc.property(text, fc.nat(), text, fc.nat(), (one, seed, other, second) => {
      const first = Buffer.from(makeScan(kind, one, seed));
      expect(first.equals(makeScan(kind, one, seed))).toBe(true);
      const same = one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ') && seed === second;
      expect(first.equals(makeScan(kind, other, second))).toBe(same);
    }),
    { numRuns: 15 },
  );
});

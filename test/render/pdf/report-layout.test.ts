import { logoFault, renderReportPdf } from '../../../src/render/pdf';
import { paperSizes } from '../../../src/domain/office/settings/paper-size';
import type { ReportModel } from '../../../src/domain/report/report-model';
import { makeScan } from '../../../demo/scans';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { flat, readPdf, type ReadPage } from './read-pdf';
import { dipEntry, emptyModel, fullModel } from './sample-model';

const pagesOf = (model: ReportModel): Promise<readonly ReadPage[]> => readPdf(renderReportPdf(model));
const wordsOf = async (model: ReportModel): Promise<string> => (await pagesOf(model)).map(flat).join(' ');
const mm = (points: number): number => Math.round((points * 25.4) / 72);

test.each(['A4', 'F4'] as const)(
  'every page of a report on %s is of that paper, upright or across',
  async (paper) => {
    const { width, height } = paperSizes[paper];
    const pages = await pagesOf({ ...fullModel(40), paper });
    const sizes = pages.map((page) => [mm(page.width), mm(page.height)]);
    expect(sizes[0]).toEqual([width, height]);
    for (const size of sizes)
      expect([
        [width, height],
        [height, width],
      ]).toContainEqual(size);
    expect(sizes).toContainEqual([height, width]);
  },
);

describe('the chart', () => {
  test('has a bar and a sum for each Sub Bagian, and a legend in words', async () => {
    const words = await wordsOf(fullModel(1));
    expect(words).toContain('Dokumen menurut Sub Bagian: Keuangan, Umum, dan Logistik 9 1 1 11');
    expect(words).toContain(' 14 Masuk DIP Masuk DIK Dikembalikan Belum selesai ');
  });

  test.each([0, 1, 13])('%i units are not charted', async (count) => {
    const [result] = fullModel(1).results;
    const results = Array.from({ length: count }, (_none, index) => ({ ...result!, unit: `Unit ${index}` }));
    expect(await wordsOf({ ...fullModel(1), results })).not.toContain('Dokumen menurut Sub Bagian:');
  });
});

describe('the sections', () => {
  test('have the office’s order and names; the closing phrase and the signature always end them', async () => {
    const chapters = [
      { heading: 'Capaian', sections: [{ name: 'Hasil', heading: 'Angka' }] },
      { heading: 'Maksud '.repeat(40), sections: [{ name: 'Tujuan', heading: '' }] },
    ] as const;
    const words = await wordsOf({ ...fullModel(1), chapters, numbering: 'I' });
    const body = words.slice(0, words.indexOf('Lampiran 1'));
    expect(body).toContain('I. CAPAIAN A. Angka');
    expect(body).toMatch(/II\. (MAKSUD ){40}/);
    expect(body).not.toMatch(/DASAR|Kendala|PENUTUP/);
    expect(body).toMatch(/sebagaimana mestinya\. Lahat, 12 Februari 2026 .* Siti Rahmawati, S\.H\./);
  });

  test('a revision says so in the title, with its reason', async () => {
    const revision = { number: 2, reason: 'Tautan keliru.' };
    const words = await wordsOf({ ...fullModel(1), revision });
    expect(words).toContain('Nomor: 7/HM.02-LP/1604/4/2026 Revisi 2 Periode Semester II Tahun 2026');
    expect(words).toContain('Alasan revisi: Tautan keliru.');
    expect(await wordsOf(fullModel(1))).not.toContain('Revisi');
  });

  test('who acknowledges signs at the left, at the same height', async () => {
    const acknowledged = {
      role: 'Sekretaris selaku Atasan PPID',
      name: 'Drs. Contoh',
      nip: '197001011995031001',
    };
    expect(await wordsOf({ ...fullModel(1), acknowledged })).toContain(
      'Mengetahui, Sekretaris selaku Atasan PPID, Drs. Contoh NIP 197001011995031001 Lahat, 12 Februari 2026',
    );
    expect(await wordsOf(fullModel(1))).not.toContain('Mengetahui');
  });
});

describe('characters that the font lacks', () => {
  const lost = { ...dipEntry(6), title: 'Rapat 😀 الل' };

  test('are counted, and their rows are named', async () => {
    const words = await wordsOf({ ...fullModel(3), dip: [dipEntry(0), lost] });
    expect(words).toContain('Rapat [?] [?]');
    expect(words).toContain(
      'Catatan cetak: 4 huruf atau lambang tidak dimiliki jenis huruf laporan ini dan dicetak sebagai [?], yaitu di DIP-0007.',
    );
  });

  test('are not mentioned when there are none', async () => {
    expect(await wordsOf({ ...fullModel(3), obstacles: ['≥ Щ “é” ﬁ'] })).not.toContain('Catatan cetak');
  });

  test('of many rows only some are named', async () => {
    const dip = Array.from({ length: 30 }, (_none, index) => ({
      ...lost,
      id: `DIP-${String(index + 1).padStart(4, '0')}`,
    }));
    expect(await wordsOf({ ...fullModel(1), dip })).toContain('DIP-0020; dan 10 tempat lain.');
  });
});

test('500 rows with titles of 300 odd characters: every number once, header rows on each page', async () => {
  const title = '漢字 Щ “Suara” ≥ 50% Berita Acara Rapat Pleno Terbuka '.repeat(6).slice(0, 300);
  const dip = Array.from({ length: 500 }, (_none, index) => ({ ...dipEntry(index), title, summary: '' }));
  const pages = await pagesOf({ ...fullModel(0), paper: 'F4', dip });
  const across = pages.filter(({ width, height }) => width > height);
  for (const page of across) expect(page.texts).toContain('Ringkasan Isi Informasi');
  const numbers = across.flatMap(({ texts }) => texts.filter((text) => /^\d+$/.test(text))).map(Number);
  expect(numbers.filter((number) => number > 9)).toEqual(
    Array.from({ length: 491 }, (_none, index) => index + 10),
  );
  expect(pages.at(-1)?.texts.at(-2)).toBe(`Halaman ${pages.length} dari ${pages.length}`);
  const lost = 500 * (title.match(/[漢字]/g) ?? []).length;
  expect(pages.slice(0, 4).map(flat).join(' ')).toContain(`Catatan cetak: ${lost} huruf`);
});

describe('the logo', () => {
  const imagesIn = async (logo?: Uint8Array): Promise<number> => {
    const document = await PDFDocument.load(renderReportPdf(emptyModel, logo));
    return document.context
      .enumerateIndirectObjects()
      .filter(
        ([, object]) =>
          object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
      ).length;
  };

  test.each(['png', 'jpeg'] as const)(
    'of kind %s is printed, with the same bytes each time',
    async (kind) => {
      const logo = makeScan(kind, 'LOGO', 1);
      expect(logoFault(logo)).toBe('');
      expect(await imagesIn(logo)).toBeGreaterThan(0);
      expect(renderReportPdf(emptyModel, logo)).toEqual(renderReportPdf(emptyModel, logo));
    },
  );

  test.each([
    ['a text', Buffer.from('bukan gambar'), 'berkasnya bukan gambar PNG atau JPEG'],
    ['nothing', new Uint8Array(), 'berkasnya bukan gambar PNG atau JPEG'],
    ['a PNG cut off', makeScan('png', 'LOGO', 1).slice(0, 60), 'gambarnya rusak'],
    ['a JPEG cut off', makeScan('jpeg', 'LOGO', 1).slice(0, 400), 'berkasnya bukan gambar PNG atau JPEG'],
    ['too large a file', new Uint8Array(1_000_001), 'berkasnya lebih besar dari 1 MB'],
  ])('%s is not printable: the report is printed without it', async (_what, bytes, fault) => {
    expect(logoFault(bytes)).toBe(fault);
    expect(await imagesIn(bytes)).toBe(0);
    expect(renderReportPdf(emptyModel, bytes)).toEqual(renderReportPdf(emptyModel));
  });
});

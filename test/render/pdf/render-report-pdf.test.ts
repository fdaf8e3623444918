import { digest } from '../../../src/render/digest';
import { reportPaper } from '../../../src/domain/report/report-paper';
import { PDFDocument } from 'pdf-lib';
import { renderReportPdf } from '../../../src/render/pdf';
import { paperText } from '../../../src/render/pdf/paper-text';
import type { ReportModel } from '../../../src/domain/report/report-model';
import { characters } from '../../../src/render/pdf/fonts/font';
import { flat, readPdf, type ReadPage } from './read-pdf';
import { dipEntry, emptyModel, fullModel, longTitle, oddModel } from './sample-model';

const pagesOf = (model: ReportModel): Promise<readonly ReadPage[]> => readPdf(renderReportPdf(model));
const bodyOf = (page: ReadPage): readonly string[] =>
  page.texts.filter((text) => !/^(Log \d+ \/|Halaman \d+ dari)/.test(text));

const headings = [
  'A. PENDAHULUAN',
  '1. Umum',
  '2. Maksud dan Tujuan',
  '3. Ruang Lingkup',
  '4. Dasar',
  'B. KEGIATAN YANG DILAKSANAKAN',
  '1. Waktu dan Pelaksana',
  '2. Pelaksanaan',
  'C. HASIL YANG DICAPAI',
  '1. Hasil Kegiatan',
  '2. Kendala',
  'D. SIMPULAN DAN SARAN',
  '1. Simpulan',
  '2. Saran dan Tindak Lanjut',
  'E. PENUTUP',
];

test('the sections come in order, then the signature, then three attachments on pages of their own', async () => {
  const pages = await pagesOf(fullModel(25));
  const all = pages.map(flat).join('\f');
  const places = [...headings, 'Siti Rahmawati, S.H.', '\fLampiran 1', '\fLampiran 2', '\fLampiran 3'].map(
    (text) => all.lastIndexOf(text),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('the first page has the letterhead, the title, the number and the Kegiatan', async () => {
  const [first] = await pagesOf(fullModel(1));
  expect(first && flat(first)).toContain(
    'KOMISI PEMILIHAN UMUM KABUPATEN LAHAT Jl. Bhayangkara No 1 Bandar Jaya Lahat LAPORAN HASIL KEGIATAN ' +
      'PENDOKUMENTASIAN INFORMASI PUBLIK Nomor: 7/HM.02-LP/1604/4/2026 Periode Semester II Tahun 2026 ' +
      'Kepada Yth. Sekretaris KPU Kabupaten Lahat di Lahat A. PENDAHULUAN 1. Umum',
  );
});

test('each page has its number, the head of the log and the code of the report', async () => {
  const pages = await pagesOf(fullModel(60));
  const { token } = reportPaper(fullModel(60), digest);
  pages.forEach((page, index) => {
    expect(page.texts.slice(-3)).toEqual([
      'LOG-214-9F86-D081-884C-7D65-0B2E',
      `Halaman ${index + 1} dari ${pages.length}`,
      `Kode naskah ${token}`,
    ]);
  });
});

test('the DIP is landscape, everything else portrait', async () => {
  const pages = await pagesOf(fullModel(40));
  const across = pages.filter(({ width, height }) => width > height);
  expect(across.length).toBeGreaterThan(1);
  expect(flat(across[0] as ReadPage)).toContain('Lampiran 1');
  for (const page of across) expect(page.texts).toContain('Ringkasan Isi Informasi');
});

test('a table continues below its header on each page, with every row', async () => {
  const pages = await pagesOf(fullModel(200));
  const across = pages.filter(({ width, height }) => width > height);
  const numbers = across.flatMap(({ texts }) => texts.filter((text) => /^\d+$/.test(text))).map(Number);
  expect(numbers.filter((number) => number > 9)).toEqual(
    Array.from({ length: 191 }, (_none, index) => index + 10),
  );
});

test('no row is split over two pages', async () => {
  const dip = Array.from({ length: 30 }, (_none, index) => ({
    ...dipEntry(index),
    summary: `MULAI${index} ${'kata '.repeat(10 + index * 3)}AKHIR${index}`,
  }));
  const pages = await pagesOf({ ...fullModel(0), dip });
  dip.forEach((_entry, index) => {
    expect(
      pages.filter(
        (page) => flat(page).includes(`MULAI${index} `) && new RegExp(`AKHIR${index}\\b`).test(flat(page)),
      ),
    ).toHaveLength(1);
  });
});

test('a row taller than a page is printed whole, over as many pages as needed', async () => {
  const summary = Array.from({ length: 3000 }, (_none, index) => `kata${index}`).join(' ');
  const pages = await pagesOf({ ...fullModel(0), dip: [{ ...dipEntry(0), summary }] });
  expect(
    pages
      .map(flat)
      .join(' ')
      .match(/kata\d+/g),
  ).toHaveLength(3000);
});

test('no heading and no introduction is left at the foot of a page, and no closing without the signature', async () => {
  for (let count = 0; count <= 44; count += 2) {
    const obstacles = Array.from({ length: count }, (_none, index) => `Kendala ${index + 1}.`);
    const steps = fullModel(1).steps.slice(0, count % 15);
    const pages = await pagesOf({ ...fullModel(1), obstacles, steps });
    for (const page of pages) {
      const last = bodyOf(page).at(-1) ?? '';
      expect(headings).not.toContain(last);
      expect(last).not.toMatch(/:$|sebagaimana mestinya\.$/);
    }
  }
});

test('an item never begins with its number alone at the foot of a page', async () => {
  for (let count = 20; count <= 40; count += 2) {
    const pages = await pagesOf({
      ...emptyModel,
      obstacles: Array.from({ length: count }, () => 'Pindaian kosong.'),
    });
    for (const page of pages) expect(bodyOf(page).at(-1)).not.toMatch(/^(?:[a-z]|\d+)\.$/);
  }
});

test('the sum of the scans is a sentence', async () => {
  const all = (await pagesOf(fullModel(1))).map(flat).join(' ');
  expect(all).toContain(
    'Dari 44 berkas pindaian yang diterima, 40 tersimpan, 1 merupakan duplikat, dan 3 dikarantina.',
  );
  expect(all).toContain('Nihil: Perencanaan, Data, dan Informasi; dan Sekretariat.');
});

test('empty lists say so, and are not attached as pages without rows', async () => {
  const pages = await pagesOf(emptyModel);
  const all = pages.map(flat).join(' ');
  expect(pages.flatMap(({ texts }) => texts.filter((text) => text === 'Tidak ada.'))).toHaveLength(7);
  expect(all).toContain('Tidak ada entri pada Daftar Informasi Publik, Daftar Informasi Dikecualikan, dan');
  expect(all).not.toContain('Lampiran');
});

test('a long title with unusual characters is printed whole, without a wrong character', async () => {
  const all = (await pagesOf(oddModel)).map(flat).join(' ');
  expect(all).toContain('Rekapitulasi [?] [?] “Suara” ≥ 50% → café é v Berita Acara');
  expect(longTitle.length).toBeGreaterThan(280);
});

test('every character of the font is printed as itself', async () => {
  const signs = [...characters].filter((sign) => paperText(sign).trim() === sign);
  expect(signs.length).toBeGreaterThan(1400);
  const pages = await pagesOf({ ...emptyModel, obstacles: signs });
  const texts = pages.flatMap(({ texts: printed }) => printed);
  const sharingAGlyph = ['ǁ', '⁄'];
  expect(signs.filter((sign) => !texts.includes(sign))).toEqual(sharingAGlyph);
});

test('only a web address becomes a link', async () => {
  const links = async (model: ReportModel): Promise<number> => {
    const document = await PDFDocument.load(renderReportPdf(model));
    return document.getPages().reduce((sum, page) => sum + (page.node.Annots()?.size() ?? 0), 0);
  };
  expect(await links(fullModel(3))).toBe(2);
  expect(await links(oddModel)).toBe(0);
});

test('the same model gives the same bytes, another log head different ones', () => {
  const model = fullModel(25);
  expect(renderReportPdf(structuredClone(model))).toEqual(renderReportPdf(model));
  expect(renderReportPdf({ ...model, log: { ...model.log, hash: '0'.repeat(64) } })).not.toEqual(
    renderReportPdf(model),
  );
});

test('the metadata contain title, office and date', async () => {
  const document = await PDFDocument.load(renderReportPdf(fullModel(1)), { updateMetadata: false });
  expect(document.getTitle()).toBe(
    'Laporan Hasil Kegiatan Pendokumentasian Informasi Publik - Semester II 2026',
  );
  expect(document.getAuthor()).toBe('Komisi Pemilihan Umum Kabupaten Lahat');
  expect(document.getCreationDate()?.toISOString()).toBe('2026-02-11T17:00:00.000Z');
});

test('entries without any text are printed as a dash, not as an error', async () => {
  const blank = {
    ...dipEntry(0),
    title: '',
    summary: '',
    holder: '',
    producer: '',
    made: '',
    form: '',
    retention: '',
    category: '',
  };
  const [last] = (
    await pagesOf({ ...fullModel(0), dip: [blank], incompleteRows: [{ unit: '', title: '', reason: '' }] })
  ).slice(-1);
  expect(last && flat(last)).toContain('Yang Belum Lengkap 1 2 3 4 1 - - -');
});

test('figures that do not add up are said to differ', async () => {
  const model = { ...emptyModel, scans: { seen: 5, waiting: 1, filed: 3, duplicate: 0, quarantined: 0 } };
  const all = (await pagesOf(model)).map(flat).join(' ');
  expect(all).toContain(
    'Berkas pindaian yang diterima berjumlah 5, sedangkan yang tercatat: 3 tersimpan dan 1 masih menunggu keputusan; selisih 1 berkas perlu diperiksa.',
  );
});

test('a mail address breaks at its punctuation', async () => {
  const [step] = fullModel(1).steps;
  const actor = 'subbag.keuangan.umum.logistik@kpu-lahat.example';
  const texts = (
    await pagesOf({ ...emptyModel, steps: step === undefined ? [] : [{ ...step, actor, checked: '' }] })
  ).flatMap((page) => page.texts);
  expect(texts).toEqual(
    expect.arrayContaining(['subbag.', 'keuangan.', 'umum.', 'logistik@kpu-', 'lahat.example']),
  );
});

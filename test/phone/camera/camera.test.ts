import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from 'jpeg-js';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import type { Browser, Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../browser/browser';
import { picture, violations } from '../../browser/look';
import { jpegPhoto } from './jpeg-photo';
import { A4, A4_LANDSCAPE, F4, makePhoto } from './photo';

const dist = path.resolve(__dirname, '../../../dist/app');
const upright = [750, 1000] as const;
const photos = [
  {
    seed: 31,
    background: 'wood',
    paper: A4,
    tilt: 20,
    turn: 8,
    shadow: 'hard',
    size: upright,
    content: 'text',
  },
  {
    seed: 32,
    background: 'white',
    paper: F4,
    tilt: 15,
    turn: -6,
    shadow: 'soft',
    size: upright,
    content: 'table',
  },
  {
    seed: 33,
    background: 'tiles',
    paper: A4_LANDSCAPE,
    tilt: 10,
    turn: 5,
    shadow: 'none',
    size: [1000, 750],
    content: 'text',
  },
] as const;

/** The camera's built script at 360 x 740 with touch; the page around it is as small as can be. */
describeInBrowser('the camera of the page for the phone', () => {
  let browser: Browser;
  let page: Page;
  const files = photos.map((photo, index) => ({
    name: `foto-${index + 1}.jpg`,
    mimeType: 'image/jpeg',
    buffer: jpegPhoto(makePhoto(photo).picture, index === 1),
  }));
  beforeAll(async () => {
    browser = await openBrowser();
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    page = await context.newPage();
    const [shell = '', script = ''] = ['Ponsel.html', 'Kamera.html'].map((file) =>
      readFileSync(path.join(dist, file), 'utf8'),
    );
    const styles = [...shell.matchAll(/<style>[\s\S]*?<\/style>/g)].join('');
    await page.setContent(
      `<!doctype html><html lang="id"><head><title>Kamera</title><meta name="viewport" content="width=device-width">${styles}</head><body><main><h1>KUL-0001</h1><div id="app"></div></main>${script}</body></html>`,
    );
  }, 60_000);
  afterAll(() => browser.close());
  /** Shows the camera anew, as when the phone has ended the page; the photographs that it kept are in `kept`. */
  const open = () =>
    page.evaluate(`
      globalThis.unmount && unmount();
      globalThis.done = new Promise((resolve) => {
        unmount = dipKamera(document.getElementById('app'), {
          photos: {
            listen: (heard) => heard({ why: '', photos: [] }),
            held: () => [],
            all: async () => [
              ...arranged.map((page) => ({ ...page, photo: kept.get(page.id) })).filter(({ photo }) => photo),
              ...[...kept].filter(([id]) => !arranged.some((page) => page.id === id)).map(([id, photo]) => ({ id, photo })),
            ],
            keep: async (photos) => (photos.forEach(({ id, photo }) => kept.set(id, photo)), []),
            arrange: async (pages) => void (globalThis.arranged = structuredClone(pages)),
            remove: async (ids) => ids.forEach((id) => kept.delete(id)),
          },
          hasNext: true,
          onDone: (pdf, pages, photos, then) => resolve({ pdf: [...pdf], pages, photos, then }),
          onCancel: (discard) => discard().then(() => resolve('cancelled')),
        });
      });
      null;
    `);
  beforeEach(async () => {
    await page.evaluate('globalThis.arranged = []; void (globalThis.kept = new Map())');
    await open();
  });

  const tap = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).tap();
  const done = () =>
    page.evaluate('done') as Promise<{
      readonly pdf: number[];
      readonly pages: number;
      readonly photos: number[];
      readonly then: string;
    }>;
  const taken = async (count: number): Promise<void> => {
    await page.waitForFunction(
      `document.querySelectorAll('.shot').length === ${count} && document.querySelector('progress') === null`,
    );
  };
  /** Width and height of each page, and whether it is coloured. */
  const shapes = () =>
    page.locator('.shot').evaluateAll((cards) =>
      cards.map((card) => {
        const { naturalWidth, naturalHeight } = card.querySelector('img') as unknown as Shown;
        return [naturalWidth, naturalHeight, card.querySelector('[aria-pressed=true]') !== null];
      }),
    );
  const photograph = async (index: number, count: number): Promise<void> => {
    await page.locator('.take.primary input[capture]').setInputFiles(files[index]!);
    await taken(count);
  };

  test('three photographs, one stored lying, become a PDF of three upright A4 pages under 1 MB', async () => {
    expect(await violations(page)).toEqual([]);
    for (const index of [0, 1, 2]) await photograph(index, index + 1);
    expect(await page.textContent('main')).not.toContain('tidak ditemukan');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'kamera-halaman');
    await tap('Simpan, lanjut berikutnya');
    const { pdf, pages, then } = await done();
    expect([pages, then]).toEqual([3, 'next']);
    expect(pdf.length).toBeLessThan(1_000_000);
    const opened = await PDFDocument.load(Uint8Array.from(pdf));
    expect(opened.getPages().map((each) => [each.getWidth(), each.getHeight()].map(Math.round))).toEqual([
      [595, 842],
      [595, 842],
      [842, 595],
    ]);
    for (const jpeg of imagesOf(opened)) expectCleanPage(jpeg);
  }, 60_000);

  test('pages are turned, coloured, moved, removed, their corners moved by finger and by key, and all of it is kept', async () => {
    await page.locator('input[multiple]').setInputFiles([files[0]!, files[2]!]);
    await taken(2);
    await tap('Naik halaman 2');
    await tap('Putar halaman 1');
    await taken(2);
    await tap('Berwarna halaman 1');
    await taken(2);
    expect(await page.getAttribute('button[aria-label="Berwarna halaman 1"]', 'aria-pressed')).toBe('true');
    await tap('Tepi halaman 2');
    await page.waitForFunction(
      "document.activeElement.textContent === 'Tepi kertas' && history.state?.covers === 1",
    );
    await page.evaluate('history.back()');
    await page.waitForFunction("document.activeElement.textContent === 'Foto dokumen'");
    await tap('Tepi halaman 2');
    const corner = page.getByRole('button', { name: 'Sudut kiri atas' });
    const untouched = await corner.boundingBox();
    await corner.press('ArrowRight');
    await corner.press('ArrowDown');
    const after = await corner.boundingBox();
    expect(after!.x).toBeGreaterThan(untouched!.x);
    expect(after!.y).toBeGreaterThan(untouched!.y);
    await page.mouse.move(after!.x + 24, after!.y + 24);
    await page.mouse.down();
    await page.mouse.move(after!.x + 44, after!.y + 54, { steps: 3 });
    await picture(page, 'kamera-tepi');
    expect(await violations(page)).toEqual([]);
    await page.mouse.up();
    const dragged = await corner.boundingBox();
    expect([dragged!.x - after!.x, dragged!.y - after!.y].map(Math.round)).toEqual([20, 30]);
    const other = page.getByRole('button', { name: 'Sudut kanan atas' });
    const place = await other.boundingBox();
    await dragTo(page, other, dragged);
    await tap('Pakai tepi ini');
    await page.waitForSelector('[role=alert]:has-text("tidak membentuk kertas")');
    await picture(page, 'kamera-tepi-ditolak');
    expect(await violations(page)).toEqual([]);
    await dragTo(page, other, place);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await tap('Pakai tepi ini');
    await taken(2);
    const before = await shapes();
    expect(before.flat()).not.toContain(0);
    await open();
    await taken(2);
    expect(await shapes()).toEqual(before);
    await tap('Hapus halaman 2');
    await tap('Jadikan PDF (1 halaman)');
    const { pdf } = await done();
    const [sheet] = (await PDFDocument.load(Uint8Array.from(pdf))).getPages();
    // The photograph of a lying sheet, turned by a quarter.
    expect(sheet!.getHeight()).toBeGreaterThan(sheet!.getWidth());
  }, 60_000);

  test('photographs that are not a PDF yet are there again after the phone has ended the page', async () => {
    await page.locator('input[multiple]').setInputFiles([files[0]!, files[1]!]);
    await taken(2);
    await tap('Hapus halaman 2');
    const broken = { name: 'rusak.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') };
    await page.locator('li input[capture]').first().setInputFiles(broken);
    await page.waitForSelector('[role=alert]:has-text("rusak.jpg tidak dapat dibuka")');
    await open();
    await taken(1);
    await tap('Jadikan PDF (1 halaman)');
    expect(await done()).toMatchObject({
      pages: 1,
      photos: await page.evaluate('[...kept.keys()]'),
      then: 'look',
    });
  }, 60_000);

  test('a new photograph that cannot be opened stays, and only the person discards it', async () => {
    await photograph(0, 1);
    const broken = { name: 'rusak.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') };
    await page.locator('.take.primary input[capture]').setInputFiles(broken);
    await page.waitForSelector('[role=alert]:has-text("rusak.jpg tidak dapat dibuka")');
    expect(await page.evaluate('kept.size')).toBe(2);
    await open();
    await taken(1);
    const card = page.locator('li.card', { hasText: 'Foto ini tidak dapat ditampilkan' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Unduh' }).tap(),
    ]);
    expect(file.suggestedFilename()).toBe('rusak.jpg');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'kamera-tidak-terbuka');
    await card.getByRole('button', { name: 'Hapus' }).tap();
    await tap('Ya, hapus dari HP');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate('kept.size')).toBe(1);
  }, 60_000);

  test('what is transparent in a picture is white on its page, also when it is coloured, turned and cropped', async () => {
    /** A black bar on nothing, in the upper quarter. */
    const png = await page.evaluate<string>(`
      (() => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [600, 800];
        canvas.getContext('2d').fillRect(60, 80, 480, 60);
        return canvas.toDataURL('image/png').split(',')[1];
      })()
    `);
    const buffer = Buffer.from(png, 'base64');
    await page.locator('input[multiple]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
    await taken(1);
    const expectWhite = async (): Promise<void> => {
      const part = await page.evaluate<number>(WHITENESS);
      expect(part).toBeGreaterThan(0.8);
      expect(part).toBeLessThan(0.98);
    };
    await expectWhite();
    for (const action of ['Berwarna halaman 1', 'Putar halaman 1']) {
      await tap(action);
      await taken(1);
      await expectWhite();
    }
    await tap('Tepi halaman 1');
    await page.getByRole('button', { name: 'Sudut kiri atas' }).press('ArrowRight');
    await tap('Pakai tepi ini');
    await taken(1);
    await expectWhite();
    await picture(page, 'kamera-tembus-pandang');
  }, 60_000);

  test('a chosen PDF passes through as it is; beside photographs it is refused in words', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.addPage();
    const buffer = Buffer.from(await document.save());
    const file = { name: 'surat.pdf', mimeType: 'application/pdf', buffer };
    await page.locator('input[multiple]').setInputFiles([files[0]!, file]);
    await taken(1);
    expect(await page.textContent('[role=alert]')).toContain('surat.pdf sudah berupa PDF dan tidak digabung');
    await page
      .locator('input[multiple]')
      .setInputFiles({ ...file, name: 'rusak.jpg', mimeType: 'image/jpeg' });
    await page.waitForSelector('[role=alert]:has-text("rusak.jpg tidak dapat dibuka")');
    await tap('Batal');
    await tap('Jangan buang');
    await tap('Hapus halaman 1');
    await page.locator('input[multiple]').setInputFiles(file);
    expect(await done()).toEqual({ pdf: [...buffer], pages: 2, photos: [], then: 'look' });
  }, 60_000);
});

/** The part of the first page's pixels that is white; runs in the browser. */
const WHITENESS = `
  (async () => {
    const image = document.querySelector('.shot img');
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let white = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] > 240 && data[at + 2] > 240) white += 1;
    return white / (width * height);
  })()
`;

/** What is read of a picture in the browser. */
interface Shown {
  readonly naturalWidth: number;
  readonly naturalHeight: number;
}

const imagesOf = (document: PDFDocument): readonly Buffer[] =>
  document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
        ? [Buffer.from(object.contents)]
        : [],
    );

/** The margins are white in all corners, the heading of the made sheet is where it belongs, upright. */
function expectCleanPage(jpeg: Buffer): void {
  expect(jpeg.length).toBeLessThan(300_000);
  const { width, height, data } = decode(jpeg, { useTArray: true });
  const mean = (left: number, top: number, right: number, bottom: number): number => {
    let [sum, count] = [0, 0];
    for (let y = Math.floor(top * height); y < bottom * height; y++)
      for (let x = Math.floor(left * width); x < right * width; x++) {
        sum += data[(y * width + x) * 4]!;
        count++;
      }
    return sum / count;
  };
  const corners = [
    [0.02, 0.02],
    [0.92, 0.02],
    [0.02, 0.95],
    [0.92, 0.95],
  ].map(([x = 0, y = 0]) => mean(x, y, x + 0.06, y + 0.03));
  for (const level of corners) expect(level).toBeGreaterThan(240);
  expect(mean(0.32, 0.08, 0.68, 0.115)).toBeLessThan(170);
  expect(mean(0.32, 0.885, 0.68, 0.92)).toBeGreaterThan(mean(0.32, 0.08, 0.68, 0.115));
}

type Box = Awaited<ReturnType<Locator['boundingBox']>>;

/** Moves a handle to where one of its size is. */
async function dragTo(page: Page, handle: Locator, there: Box): Promise<void> {
  const middle = (box: Box) => [box!.x + box!.width / 2, box!.y + box!.height / 2] as const;
  await page.mouse.move(...middle(await handle.boundingBox()));
  await page.mouse.down();
  await page.mouse.move(...middle(there));
  await page.mouse.up();
}

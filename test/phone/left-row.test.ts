import type { Browser, Page } from 'playwright-core';
import { makeScan } from '../../demo/scans';
import { ppid, units } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { officeInBrowser } from '../browser/office-in-browser';
import { picture, violations } from '../browser/look';
import { giveReason } from '../browser/pages';
import { screen } from '../browser/screens';
import { scannedPage } from '../sidebar/split/separator';
import { jpegPhoto } from './camera/jpeg-photo';
import { HELD, keysOf } from './frail';
import { openPhone, uncaught, UNGUARDED } from './open-phone';
import { silence } from './silence';

const kul = units[0]!;
const PHOTO = jpegPhoto(scannedPage({ code: '', dpi: 60 }), false);
const ELSEWHERE = 'KUL-0024';
const idOf = (number: number): string => `KUL-${String(number).padStart(4, '0')}`;
/** What takes its time: a call, or the browser's database. */
type Kind = 'asked' | 'kept';

/** What is still being done for a row when the person has left it; at 360 x 740 with touch. */
describeInBrowser('the page for the phone, when something is finished for a row that was left', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const rows = Array.from({ length: 24 }, (_none, index) => ({
      title: `Laporan ${index + 1}`,
      year: 2025,
      category: 'berkala' as const,
    }));
    await office.ask(kul.staff, 'addRows', 'KUL', rows);
  }, 60_000);
  afterEach(() => expect(uncaught.splice(0)).toEqual([]));

  const tap = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).tap();
  const openTab = (page: Page, name: string): Promise<void> =>
    page.locator('.phone-tabs button', { hasText: name }).tap();
  const choose = async (page: Page, id: string): Promise<void> => {
    await page.locator('.row', { hasText: `${id} ·` }).tap();
    await page.waitForSelector(`h1:has-text("${id}")`);
  };
  const open = async (id: string, script: string) => {
    const phone = await openPhone(browser, office, kul.staff, {}, script);
    await openTab(phone.page, 'Pindai');
    await choose(phone.page, id);
    return phone;
  };
  const photograph = async (page: Page): Promise<void> => {
    await page.setInputFiles('main input[multiple]', {
      name: 'f.jpg',
      mimeType: 'image/jpeg',
      buffer: PHOTO,
    });
    await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
  };
  const takePdf = (page: Page, text: string): Promise<void> =>
    page.setInputFiles('main input[multiple]', {
      name: 'surat.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(makeScan('pdf', text, 3)),
    });
  const reason = async (page: Page, name: string): Promise<void> => {
    await tap(page, name);
    await giveReason(page, 'Lemari 2');
  };

  const ways: readonly (readonly [string, (page: Page) => Promise<string>])[] = [
    [
      'another row was opened from the list',
      async (page) => {
        await tap(page, 'Kembali ke daftar');
        await choose(page, ELSEWHERE);
        return ELSEWHERE;
      },
    ],
    [
      'the page of the tasks was opened',
      async (page) => {
        await openTab(page, 'Tugas');
        return 'Semester I 2026';
      },
    ],
    [
      'the row was opened once more',
      async (page) => {
        const id = (await page.textContent('h1')) ?? '';
        await page.goBack();
        await choose(page, id);
        return id;
      },
    ],
  ];
  const doors: readonly (readonly [string, Kind, (page: Page) => Promise<void>])[] = [
    ['a reason why there is no scan', 'asked', (page) => reason(page, 'Tidak dapat dipindai')],
    ['the place of the printed copy', 'asked', (page) => reason(page, 'Lokasi arsip')],
    [
      'photographs that are saved',
      'kept',
      async (page) => {
        await photograph(page);
        await page.evaluate('void (isHeld = true)');
        await tap(page, 'Simpan, lanjut berikutnya');
      },
    ],
    [
      'a document that was looked at and is saved',
      'kept',
      async (page) => {
        await takePdf(page, `lihat ${await page.textContent('h1')}`);
        await page.waitForSelector('h2:has-text("halaman")');
        await page.evaluate('void (isHeld = true)');
        await tap(page, 'Simpan, lanjut berikutnya');
      },
    ],
    [
      'photographs that are given up',
      'kept',
      async (page) => {
        await photograph(page);
        await tap(page, 'Batal');
        await page.evaluate('void (isHeld = true)');
        await tap(page, 'Buang');
      },
    ],
  ];

  const ended = async (page: Page, kind: Kind): Promise<void> => {
    await page.evaluate(kind === 'asked' ? 'answerLate()' : 'void (isHeld = false)');
    if (kind === 'asked') await page.waitForFunction('globalThis.heard === true');
    // Reads wait for what is written.
    else await page.evaluate(keysOf('dokumen'));
    await page.waitForTimeout(400);
    await page.waitForSelector('main[aria-busy="false"]');
  };

  test.each(ways)(
    '%s: the person stays there',
    async (way, leave) => {
      const first = 1 + doors.length * ways.findIndex(([each]) => each === way);
      for (const [index, [door, kind, begin]] of doors.entries()) {
        const { page, context } = await open(idOf(first + index), kind === 'asked' ? SILENT : HELD);
        await begin(page);
        const where = await leave(page);
        await ended(page, kind);
        expect([door, await page.textContent('h1')]).toEqual([door, where]);
        await context.close();
      }
    },
    120_000,
  );

  test('a row that was not left leads on as before, and a second tap at the same place does nothing there', async () => {
    const { page, context } = await open('KUL-0020', SILENT);
    await page.evaluate(`document.getElementById('${UNGUARDED}').remove()`);
    await reason(page, 'Tidak dapat dipindai');
    await page.waitForFunction('unansweredCalls() === 1');
    await page.evaluate('answerLate()');
    await page.waitForSelector('h1:has-text("KUL-0021")');
    await page.waitForSelector('.notice:has-text("Tidak dapat dipindai KUL-0020: dicatat.")');
    await photograph(page);
    await page.evaluate(BELOW_NEXT);
    await tap(page, 'Simpan, lanjut berikutnya');
    await page.waitForSelector('h1:has-text("KUL-0022")');
    expect(await page.evaluate('below')).toEqual([true, false]);
    await page.getByRole('button', { name: 'Lewati' }).tap();
    await page.waitForSelector('h1:has-text("KUL-0023")');
    await context.close();
  }, 60_000);

  test('a row that somebody fills while its photographs are not saved stays open, and says what filled it and what to do', async () => {
    const { page, context } = await open('KUL-0022', '');
    await photograph(page);
    expect(await page.textContent('main')).toContain('(tersisa ');
    const base64 = Buffer.from(makeScan('pdf', 'rekan', 3)).toString('base64');
    await office.ask(kul.staff, 'uploadScan', 'KUL-0022', {
      name: 'r.pdf',
      mimeType: 'application/pdf',
      base64,
    });
    await reason(page, 'Lokasi arsip');
    await page.waitForSelector('.notice:has-text("Lokasi arsip KUL-0022: dicatat.")');
    await page.waitForSelector('main .notice:has-text("KUL-0022 sudah mempunyai pindaian (dari ")');
    await page.waitForSelector('main .notice:has-text("belum terkirim ketika dokumen ini terisi")');
    expect(await page.textContent('h1')).toBe('KUL-0022');
    expect(await page.textContent('main')).not.toContain('tidak dapat dikirim lagi');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-terisi-selagi-terbuka');
    await page.waitForSelector('main li.card:has-text("1 foto di HP ini")');
    expect(await page.textContent('main li.card')).not.toContain('hilang bila');
    await tap(page, 'Pindai lagi');
    await page.waitForSelector('.shot');
    await page.goBack();
    await page.waitForSelector('main li.card:has-text("KUL-0022")');
    await tap(page, 'Kembali ke daftar');
    await page.waitForSelector('h1:has-text("Pindai")');
    await page.locator('aside li.card').getByRole('button', { name: 'Lanjutkan' }).tap();
    await page.waitForSelector('main .notice:has-text("KUL-0022 sudah mempunyai pindaian (dari ")');
    expect(await page.textContent('main')).not.toContain('tersisa');
    await context.close();
  }, 60_000);

  test('a photograph that comes after its row was left is counted once, and is not said to be lost with the page', async () => {
    const { page, context } = await open('KUL-0023', '');
    await photograph(page);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('.take input').first().tap(),
    ]);
    await tap(page, 'Kembali ke daftar');
    const card = page.locator('aside li.card', { hasText: 'KUL-0023' });
    await card.filter({ hasText: '1 foto di HP ini' }).waitFor();
    await chooser.setFiles({ name: 'g.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
    await card.filter({ hasText: '2 foto di HP ini' }).waitFor();
    await page.waitForTimeout(400);
    expect(await card.textContent()).toMatch(
      /2 foto di HP ini belum menjadi PDF dan belum terkirim\.Lanjutkan/,
    );
    await card.getByRole('button', { name: 'Hapus' }).tap();
    await tap(page, 'Ya, hapus dari HP');
    await card.waitFor({ state: 'detached' });
    await context.close();
  }, 60_000);

  test('a lost answer is asked for again by itself, and the row that was opened is there', async () => {
    const phone = await openPhone(browser, office, kul.staff);
    let asked = 0;
    phone.cut = (name) => name === 'viewToScan' && ++asked < 3;
    await openTab(phone.page, 'Pindai');
    await phone.page.waitForSelector('.notice.bad:has-text("Google tidak menjawab")');
    await choose(phone.page, 'KUL-0023');
    expect(await phone.page.locator('.notice.bad').count()).toBe(0);
    await phone.context.close();
  }, 60_000);

  test('of many documents on the phone the refused ones are not hidden among the others', async () => {
    const phone = await open('KUL-0023', '');
    const { page } = phone;
    await takePdf(page, 'ditolak');
    await page.waitForSelector('h2:has-text("halaman")');
    for (const row of ['KUL-0017', 'KUL-0018', 'KUL-0019']) {
      await tap(page, 'Kembali ke daftar');
      await choose(page, row);
      await takePdf(page, row);
      await page.waitForSelector('h2:has-text("halaman")');
    }
    await tap(page, 'Kembali ke daftar');
    const panel = page.locator('aside');
    await panel.locator('summary', { hasText: '4 dokumen di HP ini belum disimpan' }).tap();
    await page.evaluate(REFUSE);
    await panel.locator('li.card', { hasText: 'KUL-0023' }).getByRole('button', { name: 'Simpan' }).tap();
    await page
      .locator('.row', { hasText: 'KUL-0023' })
      .filter({ hasText: 'Ditolak, lihat di atas' })
      .waitFor();
    const refused = panel.locator('li.card', { hasText: 'Berkas tidak dapat diterima' });
    expect(await refused.isVisible()).toBe(true);
    await panel.locator('summary', { hasText: '3 dokumen di HP ini belum disimpan' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-ditolak-dan-banyak');
    // Its row takes another scan, which takes the place of the refused one.
    const wasRefused = await page.evaluate(keysOf('dokumen'));
    await choose(page, 'KUL-0023');
    await picture(page, 'hp-ditolak-baris');
    await tap(page, 'Pindai lagi');
    await takePdf(page, 'pindaian lain');
    await page.locator('main').getByRole('button', { name: 'Simpan', exact: true }).tap();
    await page.waitForSelector('h1:has-text("Pindai")');
    const keys = await page.evaluate<readonly unknown[]>(keysOf('dokumen'));
    expect([keys.length, keys]).toEqual([4, expect.not.arrayContaining(wasRefused as unknown[])]);
    await phone.context.close();
  }, 60_000);

  test('on the smallest screen the handles of the corners and the buttons are above the tabs', async () => {
    const { page, context } = await open('KUL-0016', '');
    await page.setViewportSize({ width: 320, height: 568 });
    await photograph(page);
    await tap(page, 'Tepi halaman 1');
    await page.waitForSelector('.corners img');
    expect(await page.evaluate<readonly string[]>(OUTSIDE)).toEqual([]);
    await screen('hp-tepi-kecil', (path) => page.screenshot({ path }));
    await context.close();
  }, 60_000);

  test('a row that is submitted again and left: the person stays with the other one', async () => {
    const returned = ['KUL-0001', 'KUL-0023'];
    const rest = office.table('Inventaris').filter((row) => row['Alasan Tidak Dipindai'] === '');
    const ids = rest.map((row) => row['ID']!);
    for (const id of ids) await office.ask(kul.staff, 'amendRows', 'tidakDipindai', [id], 'Buku terjilid');
    for (const number of [1, 2]) await office.ask(kul.staff, 'finishStep', { number, lane: 'KUL' });
    await office.ask(kul.liaison, 'decideRows', 'KUL', returned, 'dikembalikan', 'Tahunnya keliru');
    const phone = await open('KUL-0001', SILENT);
    await reason(phone.page, 'Ajukan lagi');
    await tap(phone.page, 'Kembali ke daftar');
    await choose(phone.page, 'KUL-0023');
    await ended(phone.page, 'asked');
    expect(await phone.page.textContent('h1')).toBe('KUL-0023');
    await phone.context.close();
  }, 60_000);
});

/** Whether a finger at "Simpan, lanjut berikutnya" is on something of a document that acts: now, and when the next row is drawn. Runs in the browser. */
const BELOW_NEXT = `
  (() => {
    scrollTo(0, document.body.scrollHeight);
    const button = [...document.querySelectorAll('main button')].find((each) => each.textContent.includes('lanjut'));
    const { left, top } = button.getBoundingClientRect();
    const acts = () => [4, 40, 80, 120].some((by) =>
      document.elementFromPoint(left + 60, top + by)?.closest('section :is(button, a, label, input)'));
    globalThis.below = Promise.all([acts(), new Promise((done) => {
      new MutationObserver((_changes, observer) => {
        if (document.querySelector('h1').textContent !== 'KUL-0022') return;
        // The time for which a tap does nothing stands still until all of the row is drawn.
        const animations = document.getAnimations();
        for (const each of animations) each.pause();
        if (!document.querySelector('main .take')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          done(acts());
          for (const each of animations) each.play();
        });
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    })]);
  })()
`;

/** Uploads are refused from now on; runs in the browser. */
const REFUSE = `
  const { askWorkspace } = globalThis;
  globalThis.askWorkspace = (name, args) =>
    name === 'uploadScan'
      ? Promise.resolve({ ok: false, code: 'FILE_REFUSED', message: 'Berkas tidak dapat diterima.', details: [] })
      : askWorkspace(name, args);
`;

/** The names of what is not on the screen above the tabs; runs in the browser. */
const OUTSIDE = `
  (() => {
    const end = document.querySelector('.phone-tabs').getBoundingClientRect().top;
    return [...document.querySelectorAll('[aria-label="Tepi kertas"] button')]
      .filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return top < 0 || bottom > end;
      })
      .map((each) => each.ariaLabel ?? each.textContent);
  })()
`;

/** Rows are amended when `answerLate()` is called; `heard` afterwards. Runs in the browser before the page. */
const SILENT = `${silence('amendRows')}
  const asked = globalThis.askWorkspace;
  globalThis.askWorkspace = async (name, args) => {
    const answer = await asked(name, args);
    if (name === 'amendRows') setTimeout(() => (globalThis.heard = true), 0);
    return answer;
  };
`;

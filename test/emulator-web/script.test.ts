import type { Frame, Page } from 'playwright-core';
import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../emulator/office';
import { describeInBrowser } from '../browser/browser';
import { picture, serveOffice, sidebarOf, violations, type ServedOffice } from './served-office';

const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Alat').addItem('Sidebar', 'showSidebar').addItem('Tanya', 'ask').addSeparator()
    .addSubMenu(ui.createMenu('Lain').addItem('Dialog', 'showDialog').addItem('Gagal', 'fails')).addToUi();
}
function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Bantuan')); }
function showDialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p lang="id">Isi dialog</p>').setWidth(320).setHeight(120), 'Sebuah dialog'); }
function fails() { throw new Error('tidak bisa'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const sure = ui.alert('Yakin?', 'Tindakan ini mencatat nama.', ui.ButtonSet.YES_NO);
  const name = ui.prompt('Nama Anda').getResponseText();
  SpreadsheetApp.getActiveSpreadsheet().toast(sure + ' ' + name, 'Jawaban');
}
function who(extra) { return { me: Session.getActiveUser().getEmail(), extra: extra === undefined ? 'none' : extra }; }
function breaks() { throw new Error('rusak di server'); }
function day() { return { at: new Date() }; }
function secret_() { return 1; }
var gate = 0;
function slow() { LockService.getScriptLock().waitLock(20000); Utilities.sleep(1000); return 'slow'; }
`;

const PAGE = `<!doctype html><html lang="id"><head><title>Bantuan</title></head><body><main><h1>Bantuan</h1><p id="out"></p></main></body></html>`;

describeInBrowser('scripts in the page', () => {
  let office: Office;
  let served: ServedOffice;
  let page: Page;
  beforeAll(async () => {
    office = openOffice({ 'Code.js': CODE, 'Page.html': PAGE });
    served = await serveOffice(office.ws);
    page = await served.sit(OWNER);
  }, 60_000);
  afterAll(async () => {
    await served.close();
    await office.ws.close();
    cleanUp();
  });

  const inSubmenu = ['Dialog', 'Gagal'];
  const choose = async (item: string, on = page): Promise<void> => {
    await on.getByRole('button', { name: 'Alat' }).click();
    if (inSubmenu.includes(item)) await on.getByRole('menuitem', { name: 'Lain' }).click();
    await on.getByRole('menuitem', { name: item }).click();
  };

  const focused = (): Promise<unknown> => page.evaluate(() => document.activeElement?.textContent);

  test('builds the menus of onOpen, which arrows and Enter work', async () => {
    await page.getByRole('button', { name: 'Alat' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menu', { name: 'Alat' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'menu');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Tanya');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menu', { name: 'Lain' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await focused()).toBe('Dialog');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Lain');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Alat');
  }, 30_000);

  test('lets an execution wait for the answers to its alert and prompt', async () => {
    await choose('Tanya');
    const alert = page.getByRole('dialog', { name: 'Yakin?' });
    await alert.waitFor();
    expect(await violations(page)).toEqual([]);
    await alert.getByRole('button', { name: 'Ya' }).click();
    await page.getByLabel('Nama Anda').fill('Budi');
    await picture(page, 'prompt');
    await page.keyboard.press('Enter');
    await page.getByText('YES Budi').waitFor();
  }, 30_000);

  test('answers an alert with CLOSE when the person leaves', async () => {
    const other = await served.sit(COLLEAGUE);
    await choose('Tanya', other);
    await other.getByRole('dialog', { name: 'Yakin?' }).waitFor();
    await other.context().close();
    await page.getByRole('button', { name: 'Eksekusi' }).click();
    await page.locator('tr:has-text("ask")').nth(1).waitFor();
    expect(
      office.ws.executions.filter(({ as, function: name }) => as === COLLEAGUE && name === 'ask'),
    ).toMatchObject([
      {
        status: 'completed',
        ui: [
          { kind: 'alert', answer: null },
          { kind: 'prompt', answer: null },
          { kind: 'toast', message: 'CLOSE ' },
        ],
      },
    ]);
    await page.getByRole('button', { name: 'Lembar' }).click();
  }, 30_000);

  test('shows a modal dialog, and the words of a script that fails', async () => {
    await choose('Dialog');
    const dialog = page.getByRole('dialog', { name: 'Sebuah dialog' });
    const frame = await (await dialog.locator('iframe').elementHandle())!.contentFrame();
    await frame!.waitForSelector('p:has-text("Isi dialog")');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await choose('Gagal');
    await page.getByText('tidak bisa').waitFor();
  }, 30_000);

  describe('google.script.run in the sidebar', () => {
    let frame: Frame;
    const inFrame = <T>(body: string): Promise<T> => frame.evaluate(`new Promise((done) => { ${body} })`);
    beforeAll(async () => {
      await choose('Sidebar');
      frame = await sidebarOf(page);
    });

    test('is another origin than the page, which it can neither read nor call', async () => {
      expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
      expect(await inFrame('try { done(parent.document.title) } catch (error) { done(error.name) }')).toBe(
        'SecurityError',
      );
      expect(await inFrame('fetch("/api/book").then((answer) => done(answer.status))')).toBe(404);
      expect(await violations(page)).toEqual([]);
      await picture(page, 'sidebar-halaman');
    }, 30_000);

    test('answers as the person at the page, with the user object', async () => {
      expect(
        await inFrame(
          `google.script.run.withSuccessHandler((value, user) => done([value, user])).withUserObject('mine').who({ a: [1, undefined] })`,
        ),
      ).toEqual([{ me: OWNER, extra: { a: [1, null] } }, 'mine']);
    }, 30_000);

    test('hands a failure on as an Error with the message only', async () => {
      expect(
        await inFrame(
          `google.script.run.withFailureHandler((error) => done([error instanceof Error, error.message])).breaks()`,
        ),
      ).toEqual([true, 'rusak di server']);
    }, 30_000);

    test.each([
      ['a Date', 'new Date()', '0'],
      ['a function', '() => 1', '0'],
      ['a Date deep inside', '1, { a: { b: new Date() } }', 'b'],
      ['an element', 'document.body', '0'],
    ])(
      'refuses %s before it is sent',
      async (_what, args, property) => {
        expect(
          await inFrame(
            `try { google.script.run.who(${args}); done('sent') } catch (error) { done(error.message) }`,
          ),
        ).toBe(`Failed due to illegal value in property: ${property}`);
      },
      30_000,
    );

    test('gives null for a result with a Date in it', async () => {
      expect(await inFrame('google.script.run.withSuccessHandler(done).day()')).toBeNull();
    }, 30_000);

    test('has no private functions and none that are not declared', async () => {
      expect(
        await inFrame('done([typeof google.script.run.secret_, typeof google.script.run.nothing])'),
      ).toEqual(['undefined', 'undefined']);
    }, 30_000);

    test('runs calls side by side: one that waits for the lock does not hold up another', async () => {
      expect(
        await inFrame(`
          const order = [];
          const arrived = (name) => { order.push(name); if (order.length === 3) done(order); };
          google.script.run.withSuccessHandler(() => arrived('slow')).slow();
          google.script.run.withSuccessHandler(() => arrived('slow')).slow();
          google.script.run.withSuccessHandler(() => arrived('quick')).who();
        `),
      ).toHaveLength(3);
    }, 30_000);

    test('closes the sidebar with google.script.host.close', async () => {
      await frame.evaluate('google.script.host.close()');
      await page.locator('.sidebar').waitFor({ state: 'detached' });
    }, 30_000);
  });
});

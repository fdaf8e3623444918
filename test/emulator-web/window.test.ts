import type { Locator, Page } from 'playwright-core';
import { ppid } from '../../demo/people';
import { cleanUp, openOffice, OWNER, type Office } from '../emulator/office';
import { localOffice, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { cellAt, picture, serveOffice, sidebarOf, type ServedOffice } from './served-office';

/** The part of the window in CSS pixels that an element covers. */
async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not drawn');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

const overflow = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });

describeInBrowser('the page in small windows', () => {
  let office: LocalOffice;
  let served: ServedOffice;
  let page: Page;
  beforeAll(async () => {
    office = await localOffice();
    served = await serveOffice(office.workspace);
    page = await served.sit(ppid);
  }, 60_000);
  afterAll(async () => {
    await served.close();
    await office.close();
  });

  test.each([
    ['1366x768', 1366, 768],
    ['1024x600', 1024, 600],
    ['1366x768 at 150 %', 911, 512],
  ])(
    'fits a window of %s: nothing beside it, every item of the menu within reach',
    async (name, width, height) => {
      await page.setViewportSize({ width, height });
      expect(await overflow(page)).toEqual([0, 0]);
      const person = await boxOf(page.getByLabel('Masuk sebagai'));
      expect(person.right).toBeLessThanOrEqual(width);
      await page.getByRole('button', { name: 'Dokumentasi' }).click();
      const menu = page.getByRole('menu', { name: 'Dokumentasi' });
      await menu.waitFor();
      expect((await boxOf(menu)).bottom).toBeLessThanOrEqual(height);
      await menu.getByRole('menuitem', { name: 'Keluaran' }).hover();
      const outputs = page.getByRole('menu', { name: 'Keluaran' });
      await outputs.waitFor();
      for (const last of [menu, outputs].map((list) => list.getByRole('menuitem').last())) {
        await last.scrollIntoViewIfNeeded();
        expect((await boxOf(last)).bottom).toBeLessThanOrEqual(height);
      }
      expect(await overflow(page)).toEqual([0, 0]);
      await picture(page, `jendela-${name.replace(/\W+/g, '-')}`);
      for (const list of [outputs, menu]) {
        await page.keyboard.press('Escape');
        await list.waitFor({ state: 'detached' });
      }
    },
    30_000,
  );

  test('stays within the window with the sidebar open', async () => {
    await page.setViewportSize({ width: 1024, height: 600 });
    await page.getByRole('button', { name: 'Dokumentasi' }).click();
    await page.getByRole('menuitem', { name: 'Buka sidebar' }).click();
    await sidebarOf(page);
    expect(await overflow(page)).toEqual([0, 0]);
    await picture(page, 'jendela-sidebar-1024');
  }, 30_000);
});

describeInBrowser('charts and dialogs of a script', () => {
  const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Alat').addItem('Dialog', 'showDialog').addToUi(); }
function showDialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p lang="id">Isi</p>').setWidth(320).setHeight(120), 'Sebuah dialog'); }
`;
  let office: Office;
  let served: ServedOffice;
  let page: Page;
  beforeAll(async () => {
    office = openOffice({ 'Menu.js': CODE });
    const anchors = [
      ['beku', 0, 0],
      ['bergulir', 4, 3],
    ] as const;
    const spec = (title: string) => ({
      title,
      basicChart: {
        chartType: 'COLUMN',
        domains: [
          {
            domain: {
              sourceRange: {
                sources: [
                  { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 },
                ],
              },
            },
          },
        ],
        series: [
          {
            series: {
              sourceRange: {
                sources: [
                  { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
                ],
              },
            },
          },
        ],
      },
    });
    await office.call(
      'Sheets.Spreadsheets.batchUpdate',
      {
        requests: [
          {
            updateSheetProperties: {
              properties: { sheetId: 0, gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 } },
              fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
            },
          },
          ...anchors.map(([title, rowIndex, columnIndex]) => ({
            addChart: {
              chart: {
                spec: spec(title),
                position: {
                  overlayPosition: {
                    anchorCell: { sheetId: 0, rowIndex, columnIndex },
                    widthPixels: 300,
                    heightPixels: 200,
                  },
                },
              },
            },
          })),
        ],
      },
      office.ws.spreadsheetId,
    );
    served = await serveOffice(office.ws);
    page = await served.sit(OWNER);
  }, 60_000);
  afterAll(async () => {
    await served.close();
    await office.ws.close();
    cleanUp();
  });

  test('a chart below the frozen rows scrolls under them, one that is anchored in them stays', async () => {
    await page.getByRole('img', { name: /^bergulir/ }).waitFor();
    const frozen = await boxOf(page.getByRole('img', { name: /^beku/ }));
    await picture(page, 'bagan-sebelum-bergulir');
    const below = await boxOf(page.getByRole('img', { name: /^bergulir/ }));
    const header = await boxOf(cellAt(page, 0, 1));
    await page.mouse.move(800, 500);
    await page.mouse.wheel(0, 100);
    const moved = page.getByRole('img', { name: /^bergulir/ });
    await page.waitForFunction(
      (top) => document.querySelector('[aria-label^=bergulir]')?.getBoundingClientRect().y === top,
      below.y - 100,
    );
    await picture(page, 'bagan-sesudah-bergulir');
    expect((await boxOf(page.locator('.charts-pane', { has: moved }))).y).toBeGreaterThanOrEqual(
      header.y - 1,
    );
    expect(await boxOf(page.getByRole('img', { name: /^beku/ }))).toEqual(frozen);
  }, 30_000);

  test('a dialog is as wide as its script says', async () => {
    await page.getByRole('button', { name: 'Alat' }).click();
    await page.getByRole('menuitem', { name: 'Dialog' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sebuah dialog' });
    await dialog.waitFor();
    const { width } = await boxOf(dialog);
    expect(width).toBeGreaterThanOrEqual(320);
    expect(width).toBeLessThan(400);
    await picture(page, 'dialog-lebar');
  }, 30_000);
});

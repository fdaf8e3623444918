import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Workspace } from '../../emulator';
import { serveWorkspace, type ServedWorkspace } from '../../emulator/web';
import { violationsOf } from '../browser/axe';
import { openBrowser } from '../browser/browser';
import { screen } from '../browser/screens';

const root = path.resolve(__dirname, '..', '..');

/** A served workspace, and a browser for its people. */
export interface ServedOffice {
  readonly served: ServedWorkspace;
  /** A separate browser window for this person. */
  sit(person: string): Promise<Page>;
  close(): Promise<void>;
}

export async function serveOffice(workspace: Workspace): Promise<ServedOffice> {
  const served = await serveWorkspace(workspace, { port: 0, cache: path.join(root, '.cache', 'page') });
  const browser: Browser = await openBrowser();
  return {
    served,
    sit: async (person) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      context.setDefaultTimeout(6_000);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await context.addInitScript((email) => {
        if (sessionStorage.getItem('orang') === null) sessionStorage.setItem('orang', email);
      }, person);
      const page = await context.newPage();
      await page.goto(served.url);
      await page.waitForSelector('revo-grid .rgCell');
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** A picture of what the window shows. */
export const picture = (page: Page, name: string): Promise<void> =>
  screen(name, (path) => page.screenshot({ path }));

/** Rules that revogrid 4.28 violates inside its own element, with the reason why each is accepted there; no others are accepted. */
const GRID_EXCEPTIONS: Readonly<Record<string, string>> = {
  'aria-required-children':
    'rows of row numbers and the treegrid itself hold parts without a role of their own',
  'aria-required-parent': 'column letters are columnheaders without a row around them',
  'scrollable-region-focusable':
    'the scroll area is moved by the arrow keys of the grid, which has the focus',
};

/** The violations that axe finds on the page or in a frame, a line for each rule; `gridViolations` checks the inside of the grid. */
export const violations = (page: Page | Frame): Promise<readonly string[]> =>
  violationsOf(page, { exclude: ['revo-grid'] }, { iframes: false });

/** The violations inside the grid, except the above; slow, because the grid has hundreds of cells. */
export const gridViolations = (page: Page): Promise<readonly string[]> =>
  violationsOf(
    page,
    { include: ['revo-grid'] },
    {
      iframes: false,
      rules: Object.fromEntries(Object.keys(GRID_EXCEPTIONS).map((rule) => [rule, { enabled: false }])),
    },
  );

export const openTab = (page: Page, title: string): Promise<void> =>
  page.getByRole('tab', { name: title, exact: true }).click();

/** The drawn cell, by its zero-based position below the frozen rows. */
export const cellAt = (page: Page, row: number, column: number) =>
  page.locator(`revogr-data[type=rgRow] [role=gridcell][data-rgrow="${row}"][data-rgcol="${column}"]`);

/** Selects a cell, in a sheet with one frozen row and no frozen columns. */
export async function goToCell(page: Page, row: number, column: number): Promise<void> {
  await cellAt(page, row, column).click();
  const name = `${String.fromCharCode(65 + column)}${row + 2}`;
  await page.waitForFunction((text) => document.querySelector('.cell-name')?.textContent === text, name);
}

/** Puts a text on the clipboard and pastes it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

/** The page of the script in the sidebar. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('.sidebar iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The sidebar has no document');
  await frame.waitForLoadState();
  return frame;
}

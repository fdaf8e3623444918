import type { Page } from 'playwright-core';
import { violationsOf } from './axe';
import { screen } from './screens';

/** Waits until the page has its answer. */
export const settled = (page: Page) => page.waitForSelector('main[aria-busy="false"]');

/** The violations found by axe-core, with the markup concerned. */
export const violations = (page: Page): Promise<readonly string[]> => violationsOf(page);

/** A picture of the whole page. */
export const picture = (page: Page, name: string): Promise<void> =>
  screen(name, (path) => page.screenshot({ path, fullPage: true }));

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../journeys/local-office';
import { violationsOf } from './axe';

const screens = path.join(root, '.cache', 'layar');

/** Waits until the page has its answer. */
export const settled = (page: Page) => page.waitForSelector('main[aria-busy="false"]');

/** The violations found by axe-core, with the markup concerned. */
export const violations = (page: Page): Promise<readonly string[]> => violationsOf(page);

/** A screenshot of the whole page for people to inspect, under .cache/layar. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: path.join(screens, `${name}.png`), fullPage: true });
}

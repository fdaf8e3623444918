import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundle, type LocalOffice } from '../journeys/local-office';

/** Pixels: the width of Google's sidebar, the height available on a small laptop. */
const SIZE = { width: 300, height: 640 };

/**
 * The built page as one person sees it, opened by a menu function if one is given; the bundle on the local Workspace serves its
 * google.script.run calls.
 */
export async function openSidebar(
  browser: Browser,
  office: LocalOffice,
  person: string,
  menuFunction?: string,
): Promise<Page> {
  const body = await pageOf(office, person, menuFunction);
  const page = await browser.newPage({ viewport: SIZE });
  await page.exposeFunction('askWorkspace', async (name: string, args: readonly unknown[]) => {
    const execution = await office.workspace.run({ function: name, args, as: person, from: 'page' });
    if (execution.status !== 'completed') throw new Error(execution.error?.message ?? execution.status);
    return execution.result ?? null;
  });
  await page.addInitScript(runner);
  await page.route('http://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('http://sidebar.test/');
  await page.waitForSelector('main[aria-busy="false"]');
  return page;
}

/** The page as the menu shows it to that person, or the built file as it is. */
async function pageOf(office: LocalOffice, person: string, menuFunction?: string): Promise<string> {
  if (menuFunction === undefined) return readFileSync(path.join(bundle, 'Sidebar.html'), 'utf8');
  const { ui } = await office.workspace.run({ function: menuFunction, as: person, from: 'menu' });
  return ui.find(({ kind }) => kind === 'sidebar')?.html ?? '';
}

/** The script that Google adds to the page; runs in the browser. */
export const runner = `
  const runner = (done, failed) => new Proxy({}, {
    get: (_, name) =>
      name === 'withSuccessHandler' ? (next) => runner(next, failed)
      : name === 'withFailureHandler' ? (next) => runner(done, next)
      : (...args) => void window.askWorkspace(name, args).then(done, failed),
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

import type { Browser } from 'playwright-core';
import { localOffice, type LocalOffice } from '../journeys/local-office';
import { openBrowser } from './browser';

interface Opened {
  readonly browser: Browser;
  readonly office: LocalOffice;
}

/** Opens a browser and a set-up office before the tests of this describe block, gives them to `use`, and closes both afterwards. */
export function officeInBrowser(use: (opened: Opened) => unknown): void {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = { browser: await openBrowser(), office: await localOffice() };
    use(opened);
  }, 60_000);
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.office.close();
  });
}

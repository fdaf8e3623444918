import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { LocalOffice } from '../journeys/local-office';
import { runner } from '../browser/open-sidebar';

/** Pixels of a small phone. */
const SIZE = { width: 360, height: 740 };
/** Browsers allow databases, digests and locks on secure pages only, as at Google. */
const ADDRESS = 'https://ponsel.test/';

/** What any page for the phone did not catch: errors and refused promises. */
export const uncaught: string[] = [];

export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The names of the functions that the page has called. */
  readonly calls: string[];
  /** Cuts or restores the connection, for the browser and for calls. */
  connect(isOnline: boolean): Promise<void>;
  /** Decides on each call, before and after it ran, whether its connection is cut there. */
  cut: ((name: string, when: 'before' | 'after') => boolean) | undefined;
  /** Closes the page; the browser's storage stays. A page that is open when the connection is back begins to send at once. */
  close(): Promise<void>;
  /** Opens the page again, as after it was closed. */
  reopen(parameters?: Readonly<Record<string, string>>): Promise<void>;
  /** Opens the page in a second tab. */
  openTab(): Promise<Page>;
}

/** The id of a style without which a test, as a person, cannot act on a changed place at once. */
export const UNGUARDED = 'tanpa-jeda';
const unguarded = `<style id="${UNGUARDED}">.fresh { animation: none !important }</style>`;

/**
 * The page for the phone as one person opens it, with touch; the bundle on the local Workspace serves its calls.
 * @param script runs in the browser before the page
 */
export async function openPhone(
  browser: Browser,
  office: LocalOffice,
  person: string,
  parameters: Readonly<Record<string, string>> = {},
  script = '',
): Promise<Phone> {
  const context = await browser.newContext({ viewport: SIZE, hasTouch: true, isMobile: true });
  context.setDefaultTimeout(15_000);
  context.on('weberror', (error) => uncaught.push(String(error.error())));
  const page = await context.newPage();
  let isOnline = true;
  let wanted = parameters;
  const phone: Phone = {
    context,
    page,
    calls: [],
    cut: undefined,
    connect: async (online) => {
      isOnline = online;
      await context.setOffline(!online);
    },
    close: async () => void (await page.goto('about:blank')),
    reopen: async (next = {}) => {
      wanted = next;
      await arrive(page);
    },
    openTab: async () => {
      wanted = {};
      const tab = await context.newPage();
      await arrive(tab);
      return tab;
    },
  };
  const isCut = (name: string, when: 'before' | 'after'): boolean =>
    !isOnline || (phone.cut?.(name, when) ?? false);
  await context.exposeFunction('askWorkspace', async (name: string, args: readonly unknown[]) => {
    phone.calls.push(name);
    if (isCut(name, 'before')) throw new Error(CUT);
    const execution = await office.workspace.run({
      function: name,
      args,
      as: person,
      from: 'page',
      inWebApp: true,
    });
    if (isCut(name, 'after')) throw new Error(CUT);
    if (execution.status !== 'completed') throw new Error(execution.error?.message ?? execution.status);
    return execution.result ?? null;
  });
  await context.addInitScript(runner);
  await context.addInitScript(script);
  await context.route(ADDRESS, async (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `${await visit(office, person, wanted)}${unguarded}`,
    }),
  );
  await phone.reopen(parameters);
  return phone;
}

async function arrive(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await page.waitForSelector('main[aria-busy="false"], main > p');
}

/** What google.script.run reports when the connection is lost. */
const CUT = 'NetworkError: Connection failure due to HTTP 0';

/** The page as doGet returns it to this person. */
export async function visit(
  { workspace }: LocalOffice,
  person: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { status, result, error } = await workspace.serve({ parameters }, person);
  if (status !== 'completed') throw new Error(error?.message ?? status);
  return (result as { readonly content: string }).content;
}

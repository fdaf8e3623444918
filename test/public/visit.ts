import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { ppid } from '../../demo/people';
import { openWorkspace, type ScriptProject, type Workspace } from '../../emulator';
import { serveWorkspace, type ServedWorkspace } from '../../emulator/web';
import { bundle, root } from '../journeys/local-office';

export const publicBundle = path.join(root, 'dist', 'publik');

export interface Site {
  readonly workspace: Workspace;
  readonly project: ScriptProject;
  /** Replaces the published file. */
  publish(text: string): void;
  close(): Promise<void>;
}

/** The public page's own project; of the office it needs only the published file. */
export function publicSite(): Site {
  const folder = mkdtempSync(path.join(tmpdir(), 'publik-'));
  const workspace = openWorkspace({ folder, project: bundle, owner: ppid, seed: 5, persist: false });
  const project = workspace.project(publicBundle);
  let file = '';
  return {
    workspace,
    project,
    publish: (text) => {
      const bytes = Buffer.from(text);
      if (file === '') file = workspace.drive.drop(workspace.drive.rootId, 'terbitan.json', bytes);
      else workspace.drive.write(file, bytes);
      project.properties.set('BERKAS_TERBITAN', file);
    },
    close: async () => {
      await workspace.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The response to `?format=…`. */
export async function ask(
  { project }: Pick<Site, 'project'>,
  format: string,
): Promise<{ readonly content: string; readonly mimeType: string; readonly fileName?: string }> {
  const { result, error } = await project.serve({ parameters: { format } });
  if (error) throw new Error(error.message);
  return result as Awaited<ReturnType<typeof ask>>;
}

export const serveSite = ({ workspace, project }: Site): Promise<ServedWorkspace> =>
  serveWorkspace(workspace, {
    port: 0,
    cache: path.join(root, '.cache', 'page'),
    webApps: [{ title: 'Halaman publik', project }],
  });

export interface Visit {
  readonly page: Page;
  readonly frame: Frame;
  /** Bytes loaded when the first entries were visible. */
  readonly firstBytes: number;
  readonly context: BrowserContext;
}

/** A visitor without an account opens the page. */
export async function visit(
  browser: Browser,
  served: ServedWorkspace,
  { project }: Site,
  options: { readonly width?: number; readonly hash?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: options.width ?? 1024, height: 780 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'GET') sizes.push(response.body().then(({ length }) => length));
  });
  await page.goto(`${served.url}macros/s/${project.scriptId}/exec${options.hash ?? ''}`);
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The page has no document');
  await frame.waitForSelector('h1');
  const firstBytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { page, frame, firstBytes, context };
}

/** Waits until the whole list is loaded and can be searched. */
export const complete = (frame: Frame) =>
  frame.waitForSelector('main[data-state="complete"]', { timeout: 20_000 });

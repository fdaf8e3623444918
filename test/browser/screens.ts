import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

const folder = path.resolve(__dirname, '..', '..', '.cache', 'layar');

/**
 * Makes a picture for people to look at, `.cache/layar/<name>.png`, if the run was asked for pictures (`TULIS_LAYAR=1 npx jest
 * test/sidebar`): no test reads them.
 */
export async function screen(
  name: string,
  shoot: (path: string) => ReturnType<(Page | Locator)['screenshot']>,
): Promise<void> {
  if (process.env['TULIS_LAYAR'] === undefined) return;
  mkdirSync(folder, { recursive: true });
  await shoot(path.join(folder, `${name}.png`));
}

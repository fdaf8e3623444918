import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Esbuild from 'esbuild';

/** Loads esbuild on first use: it starts a thread and a process that live as long as this process. */
const load = createRequire(__filename);

export const loadEsbuild = (): typeof Esbuild => load('esbuild') as typeof Esbuild;

/** Everything that a bundle depends on: the names and texts of all TypeScript files of a folder, except under `without`, and esbuild's version. */
export function sourcesIn(folder: string, without?: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && (without === undefined || !name.startsWith(without)))
    .sort();
  const texts = names.flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  return [readFileSync(load.resolve('esbuild/package.json'), 'utf8'), ...texts];
}

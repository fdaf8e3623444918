import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Esbuild from 'esbuild';

/** esbuild is loaded only where there is something to bundle: it starts a thread and a process that live as long as this one. */
const load = createRequire(__filename);

export const loadEsbuild = (): typeof Esbuild => load('esbuild') as typeof Esbuild;

/** Names and texts of all TypeScript files in a folder but those under `without`, and what esbuild this is: all that a bundle of them is made of. */
export function sourcesIn(folder: string, without?: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && (without === undefined || !name.startsWith(without)))
    .sort();
  const texts = names.flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  return [readFileSync(load.resolve('esbuild/package.json'), 'utf8'), ...texts];
}

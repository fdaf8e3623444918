import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes the module that webpack starts with, dist/entry/<name>.js: `global.x = entryPoints.x` for each entry point that
 * `source` exports. From these assignments gas-webpack-plugin declares the top-level functions that Google looks for.
 * @returns the module's file
 */
export async function writeEntry(root: string, source: string, name: string): Promise<string> {
  const file = path.join(root, 'dist', 'entry', `${name}.js`);
  const { entryPoints } = (await import(pathToFileURL(path.join(root, source)).href)) as {
    readonly entryPoints: object;
  };
  const lines = Object.keys(entryPoints).map((each) => `global.${each} = entryPoints.${each};`);
  await mkdir(path.dirname(file), { recursive: true });
  const from = JSON.stringify(path.join(root, source));
  await writeFile(file, [`import { entryPoints } from ${from};`, ...lines, ''].join('\n'));
  return file;
}

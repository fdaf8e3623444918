import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEsbuild, sourcesIn } from '../../runtime/sources';
import { kept } from '../../storage/kept';

const web = join(__dirname, '..');

export interface PageFiles {
  readonly script: string;
  readonly style: string;
}

let page: PageFiles | undefined;
let frame: string | undefined;

/** The page's script and style. Bundling takes a second, so the result is cached in the given folder until a source is newer. */
export function pageFiles(cache: string): PageFiles {
  page ??= { script: cached(cache, 'page/main.tsx', 'js'), style: cached(cache, 'page/style.css', 'css') };
  return page;
}

export const frameScript = (): string =>
  (frame ??= script('frame/main.ts').replace(/<\/script/gi, '<\\/script'));

let visitor: string | undefined;
export const visitorScript = (): string =>
  (visitor ??= script('visitor/main.ts').replace(/<\/script/gi, '<\\/script'));

/** The scripts that run beside a script's page import nothing from outside this folder. */
const script = (entry: string): string => kept('bundle', [entry, ...sourcesIn(web)], () => bundle(entry));

function cached(folder: string, entry: string, ending: string): string {
  const file = join(folder, `${stamp()}.${ending}`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const text = bundle(entry);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return text;
}

/** Changes whenever a source file or its modification time does. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(web, { recursive: true, encoding: 'utf8' }).sort())
    hash.update(`${name}:${statSync(join(web, name)).mtimeMs};`);
  return hash.digest('hex').slice(0, 16);
}

function bundle(entry: string): string {
  const { outputFiles } = loadEsbuild().buildSync({
    entryPoints: [join(web, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: entry.startsWith('page') ? 'esm' : 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

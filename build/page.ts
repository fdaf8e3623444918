import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** A page in one file, as HtmlService wants it: script and style inlined, no template marks that Google would run. */
export async function buildPage(source: string, file: string): Promise<void> {
  const [script, style, page] = await Promise.all([
    bundle(path.join(source, 'main.tsx')),
    bundle(path.join(source, 'style.css')),
    readFile(path.join(source, 'page.html'), 'utf8'),
  ]);
  const html = page
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script.replace(/<\/script/gi, '<\\/script')}</script>`);
  if (html.includes('<?'))
    throw new Error(`${path.basename(file)} contains "<?", which HtmlService would take for a template mark`);
  await writeFile(file, html);
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
}

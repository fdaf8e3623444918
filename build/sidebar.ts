import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** The page in one file, as HtmlService wants it: script and style inlined, no template marks that Google would run. */
export async function buildSidebar(root: string, target: string): Promise<void> {
  const source = path.join(root, 'src', 'sidebar');
  const [script, style, page] = await Promise.all([
    bundle(path.join(source, 'main.tsx')),
    bundle(path.join(source, 'style.css')),
    readFile(path.join(source, 'page.html'), 'utf8'),
  ]);
  const html = page
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script.replace(/<\/script/gi, '<\\/script')}</script>`);
  if (html.includes('<?'))
    throw new Error('Sidebar.html contains "<?", which HtmlService would take for a template mark');
  await writeFile(path.join(target, 'Sidebar.html'), html);
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

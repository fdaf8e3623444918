import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { breakLines } from './break-lines';
import { refuseUnsafePage } from './refuse-unsafe-page';
import { LINE_LENGTH } from './server';

/** Supported by every browser that Google Sheets supports. */
const SYNTAX = 2020;

/** Builds a page as one file, as HtmlService requires: script and style inlined, nothing that HtmlService would run or cut. */
export async function buildPage(source: string, file: string): Promise<void> {
  const [script, style, page] = await Promise.all([
    bundle(path.join(source, 'main.tsx')),
    bundle(path.join(source, 'style.css')),
    readFile(path.join(source, 'page.html'), 'utf8'),
  ]);
  const html = page
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace(
      '<!-- script -->',
      () => `<script>${lines(script.replace(/<\/script/gi, '<\\/script'))}</script>`,
    );
  refuseUnsafePage(path.basename(file), html);
  await writeFile(file, html);
}

const lines = (script: string): string => breakLines(script, LINE_LENGTH, SYNTAX);

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: `es${SYNTAX}`,
    // HtmlService treats `//` in a template literal as a comment: texts are concatenated instead.
    supported: { 'template-literal': false },
    charset: 'ascii',
    lineLimit: LINE_LENGTH,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
}

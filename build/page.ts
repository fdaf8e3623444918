import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { packagesOf } from './licences';
import { breakLines } from './break-lines';
import { refuseUnsafePage } from './refuse-unsafe-page';
import { LINE_LENGTH } from './server';

/** Supported by every browser that Google Sheets supports. */
const SYNTAX = 2020;

/**
 * Builds a page as one file, as HtmlService requires: script and style inlined, nothing that HtmlService would run or cut.
 * @param shell the HTML into which they are put
 * @param licences the foot with the licences, from the packages of the page's script
 */
export async function buildPage(
  source: string,
  shell: string,
  file: string,
  licences: (packages: readonly string[]) => string = () => '',
): Promise<void> {
  const [{ text: script, packages }, { text: style }, page] = await Promise.all([
    bundle(path.join(source, 'main.tsx')),
    bundle(path.join(source, 'style.css')),
    readFile(shell, 'utf8'),
  ]);
  const html = page
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => scriptElement(script))
    .replace('<!-- licences -->', () => licences(packages));
  refuseUnsafePage(path.basename(file), html);
  await writeFile(file, html);
}

/**
 * Builds a script that a page of the same project loads when it uses it: HtmlService serves no files but HTML, so it is a page
 * with one script element, under the same rules.
 * @param licences a comment with the licences that no page shows, from the packages of the script
 * @returns the packages of the script
 */
export async function buildLateScript(
  entry: string,
  file: string,
  licences: (packages: readonly string[]) => string = () => '',
): Promise<readonly string[]> {
  const { text, packages } = await bundle(entry);
  const html = scriptElement(text, licences(packages));
  refuseUnsafePage(path.basename(file), html);
  await writeFile(file, html);
  return packages;
}

const scriptElement = (script: string, head = ''): string =>
  `<script>${head}${lines(script.replace(/<\/script/gi, '<\\/script'))}</script>`;

const lines = (script: string): string => breakLines(script, LINE_LENGTH, SYNTAX);

async function bundle(
  entry: string,
): Promise<{ readonly text: string; readonly packages: readonly string[] }> {
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
    loader: { '.wasm': 'binary' },
    lineLimit: LINE_LENGTH,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The texts of the licences are in the foot of the page.
    legalComments: 'none',
    metafile: true,
  });
  return {
    text: result.outputFiles[0]?.text ?? '',
    packages: packagesOf(Object.keys(result.metafile.inputs)),
  };
}

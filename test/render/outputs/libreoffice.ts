import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const places = [process.env['SOFFICE'], '/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice'];
const soffice = places.find((place) => place !== undefined && existsSync(place));

/** `describe`, or a skipped block where LibreOffice is not installed. */
export const describeWithLibreOffice: jest.Describe = (soffice ? describe : describe.skip) as jest.Describe;
if (!soffice)
  console.warn(
    'No LibreOffice on this machine: what it makes of our files was not tested (apt-get install libreoffice-calc-nogui, or set SOFFICE).',
  );

export interface OpenedCell {
  /** LibreOffice's cell type: 'string', 'float', 'date', ...; '' for an empty cell. */
  readonly type: string;
  /** '' for none. */
  readonly formula: string;
  readonly text: string;
}

/** Opens files with default settings and returns each cell; by file name, row by row. */
export function openedInLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, readonly (readonly OpenedCell[])[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lembar-'));
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(path.join(folder, name), bytes);
    return path.join(folder, name);
  });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profil')).href}`;
  execFileSync(soffice ?? '', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, ...paths], {
    stdio: 'ignore',
    timeout: 60_000,
  });
  const opened = Object.keys(files).map((name) => {
    const flat = path.join(folder, name.replace(/\.\w+$/, '.fods'));
    return [name, rowsOf(readFileSync(flat, 'utf8'))] as const;
  });
  rmSync(folder, { recursive: true, force: true });
  return Object.fromEntries(opened);
}

const rowsOf = (fods: string): OpenedCell[][] =>
  [...fods.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) => cellsOf(row));

const cellsOf = (row: string): OpenedCell[] =>
  [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
    ([, attributes = '', inner = '']) => {
      const repeated = Number(attribute(attributes, 'table:number-columns-repeated') || 1);
      const cell = {
        type: attribute(attributes, 'office:value-type'),
        formula: attribute(attributes, 'table:formula'),
        text: inner
          .replace(/<text:s\/>/g, ' ')
          .replace(/<text:tab\/>/g, '\t')
          .replace(/<\/text:p>\s*<text:p>/g, '\n')
          .replace(/<[^>]*>/g, '')
          .trim(),
      };
      return Array.from({ length: Math.min(repeated, 100) }, () => cell);
    },
  );

const attribute = (attributes: string, name: string): string =>
  new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { latency } from '../latency';
import { googleName } from './google-name';

/**
 * Writes scope-table.ts. Run `npx tsx emulator/authorization/make-scope-table.ts` when a method is added or when
 * gas-types-detailed (Google's reference as declarations, with its "Authorization" lists) is updated.
 */
const SOURCES = ['base', 'drive', 'mail', 'script', 'spreadsheet', 'url-fetch'];

/** Imitated methods that cost no call (so they are not in the latency table) but need a scope at Google. */
const HANDLES = [
  'Session.getActiveUser',
  'Session.getEffectiveUser',
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.getActiveSheet',
  'SpreadsheetApp.getActiveRange',
  'Spreadsheet.getSheetByName',
  'Spreadsheet.getSheets',
  'Spreadsheet.getName',
  'Spreadsheet.getRange',
  'Sheet.getMaxRows',
];

const wanted = new Set([...HANDLES, ...Object.keys(latency).map(googleName)]);
const PREFIX = 'https://www.googleapis.com/auth/';

/** Alternative scopes by method, read from the comment above each method of each interface. */
export function scopesIn(text: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let owner = '';
  let scopes: string[] = [];
  for (const line of text.split('\n')) {
    owner = /^\s+interface (\w+)/.exec(line)?.[1] ?? owner;
    const scope = /^\s+\* - (https:\/\/www\.googleapis\.com\/auth\/\S+)/.exec(line)?.[1];
    if (scope) scopes.push(scope.slice(PREFIX.length));
    const method = /^\s+(\w+)\(.*\):/.exec(line)?.[1];
    if (method === undefined) continue;
    const name = `${owner}.${method}`;
    if (wanted.has(name) && scopes.length > 0 && !found.has(name)) found.set(name, scopes);
    scopes = [];
  }
  return found;
}

/** The expected table; a test compares the file with it. */
export function wantedTable(): Readonly<Record<string, string>> {
  const folder = dirname(require.resolve('gas-types-detailed/package.json'));
  const found = SOURCES.flatMap((name) => [
    ...scopesIn(readFileSync(join(folder, `google-apps-script.${name}.d.ts`), 'utf8')),
  ]).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(found.map(([name, scopes]) => [name, scopes.join(' ')]));
}

async function tableFile(): Promise<string> {
  const rows = Object.entries(wantedTable()).map(([name, scopes]) => `  '${name}': '${scopes}',`);
  const text = `/**
 * What Google's reference says each built-in method needs: any one of the scopes, without their common beginning.
 * Made by make-scope-table.ts from gas-types-detailed; methods that are not listed need none.
 */
export const builtInScopes: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n};\n`;
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(__filename)), parser: 'typescript' });
}

if (process.argv[1]?.endsWith('make-scope-table.ts'))
  void tableFile().then((text) => writeFileSync(join(__dirname, 'scope-table.ts'), text));

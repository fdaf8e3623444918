import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../journeys/local-office';
import { permissions } from '../../src/domain/office/permissions';
import type { Step } from '../../src/domain/sop/step';
import { visitors } from './visitors';

/** Who was permitted, by function and column. */
export type Entered = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** The documentation must contain this table; `TULIS_PERAN=1` writes it. */
export const expectInDocs = (part: 'sidebar' | 'menu', entered: Entered): void =>
  expectLines('peran.md', part, linesOf(entered));

/** docs/security.md must contain the functions of the pages by who may call them. */
export const expectInSecurity = (entered: Entered): void =>
  expectLines('security.md', 'siapa', groupLines(entered));

/** The documentation must contain the table of permissions. */
export const expectPermissionsInDocs = (): void => expectLines('peran.md', 'izin', permissionLines);

function expectLines(document: string, part: string, lines: readonly string[]): void {
  const file = path.join(root, 'docs', document);
  const text = readFileSync(file, 'utf8');
  const begin = `<!-- mulai: ${part}, dibuat oleh test/doors -->`;
  const from = text.indexOf(begin) + begin.length;
  const made = `${text.slice(0, from)}\n\n${lines.join('\n')}\n\n${text.slice(text.indexOf('<!-- selesai -->', from))}`;
  if (process.env['TULIS_PERAN']) writeFileSync(file, made);
  expect(readFileSync(file, 'utf8')).toBe(made);
}

const columns = visitors.map(({ column }) => column);

/** The column of an account to which nothing is shared; it comes by the web app. */
export const OUTSIDER = 'akun lain';

const marks = (row: ReadonlyMap<string, boolean>, of = columns): string =>
  of.map((column) => (row.get(column) ? 'ya' : '–')).join(' | ');

const linesOf = (entered: Entered): readonly string[] => [
  `| fungsi | ${columns.join(' | ')} |`,
  `|---|${columns.map(() => ':-:').join('|')}|`,
  ...[...entered].map(([name, row]) => `| \`${name}\` | ${marks(row)} |`),
];

/** Functions that the same people may call are one row, those that most people may call first. */
function groupLines(entered: Entered): readonly string[] {
  const groups = new Map<string, readonly string[]>();
  const all = [...columns, OUTSIDER];
  for (const [name, row] of entered)
    groups.set(marks(row, all), [...(groups.get(marks(row, all)) ?? []), name]);
  const count = (row: string): number => row.split('ya').length;
  return [
    `| ${all.join(' | ')} | functions |`,
    `|${all.map(() => ':-:').join('|')}|---|`,
    ...[...groups]
      .sort(([one], [other]) => count(other) - count(one))
      .map(([row, names]) => `| ${row} | ${names.map((name) => `\`${name}\``).join(', ')} |`),
  ];
}

const holderWords = (holder: string | { readonly doerOf: Pick<Step, 'number' | 'title'> }): string =>
  typeof holder === 'string' ? holder : `pelaksana tahap ${holder.doerOf.number}`;

const permissionLines: readonly string[] = [
  '| izin | peran |',
  '|---|---|',
  ...Object.entries(permissions).map(
    ([name, holders]) => `| \`${name}\` | ${holders.map(holderWords).join(', ')} |`,
  ),
];

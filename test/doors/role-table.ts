import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../journeys/local-office';
import { permissions } from '../../src/domain/office/permissions';
import type { Step } from '../../src/domain/sop/step';
import { visitors } from './visitors';

/** Who was permitted, by function and column. */
export type Entered = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

const file = path.join(root, 'docs', 'peran.md');

/** The documentation must contain this table; `TULIS_PERAN=1` writes it. */
export const expectInDocs = (part: 'sidebar' | 'menu', entered: Entered): void =>
  expectLines(part, linesOf(entered));

/** The documentation must contain the table of permissions. */
export const expectPermissionsInDocs = (): void => expectLines('izin', permissionLines);

function expectLines(part: string, lines: readonly string[]): void {
  const text = readFileSync(file, 'utf8');
  const begin = `<!-- mulai: ${part}, dibuat oleh test/doors -->`;
  const from = text.indexOf(begin) + begin.length;
  const made = `${text.slice(0, from)}\n\n${lines.join('\n')}\n\n${text.slice(text.indexOf('<!-- selesai -->', from))}`;
  if (process.env['TULIS_PERAN']) writeFileSync(file, made);
  expect(readFileSync(file, 'utf8')).toBe(made);
}

const linesOf = (entered: Entered): readonly string[] => [
  `| fungsi | ${visitors.map(({ column }) => column).join(' | ')} |`,
  `|---|${visitors.map(() => ':-:').join('|')}|`,
  ...[...entered].map(
    ([name, row]) =>
      `| \`${name}\` | ${visitors.map(({ column }) => (row.get(column) ? 'ya' : '–')).join(' | ')} |`,
  ),
];

const holderWords = (holder: string | { readonly doerOf: Pick<Step, 'number' | 'title'> }): string =>
  typeof holder === 'string' ? holder : `pelaksana tahap ${holder.doerOf.number}`;

const permissionLines: readonly string[] = [
  '| izin | peran |',
  '|---|---|',
  ...Object.entries(permissions).map(
    ([name, holders]) => `| \`${name}\` | ${holders.map(holderWords).join(', ')} |`,
  ),
];

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Without the table of functions, which test/doors makes. */
const tables = read('docs/security.md').replace(/<!-- mulai:.*?<!-- selesai -->/s, '');

/** The last column of each table: a file and the beginning of a title, in which … stands for any words. */
const rows = [...tables.matchAll(/^\|.*\| `(test\/[\w./-]+)`: ([^|]+) \|$/gm)].map(
  ([, file = '', title = '']) => [title, file] as const,
);

test('every row of the tables of doors names a test', () => {
  const doors = tables.match(/^\| (?!door )[^-].*$/gm) ?? [];
  expect(rows.length).toBe(doors.length);
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('"%s" is the title of a test in %s', (title, file) => {
  expect(existsSync(path.join(root, file))).toBe(true);
  const source = read(file).replace(/\\'/g, "'");
  for (const part of title.split('…').map((each) => each.trim()))
    expect(source).toContain(part.replace(/^, /, ''));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '..', '..', 'src');

/** Patterns of code that compares an error's text. */
const matches = [
  /\.(?:test|exec|match|includes|startsWith|search)\(\s*(?:String\((?:error|cause|reason|e)\)|(?:(?:error|cause|reason|e)\.message|why|said|message)\b)/,
  /\b(?:error|cause|reason|e)\.message\.(?:match|includes|startsWith|endsWith|search|indexOf)\(/,
  /\b(?:error|e)\.message\s*===/,
  /String\((?:error|e)\)\.(?:match|includes|startsWith|search|indexOf)\(/,
];

const reads = (text: string): boolean => matches.some((pattern) => pattern.test(text));

test('only one file of the product compares the texts of Google’s errors', () => {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const readers = files.filter((file) => reads(readFileSync(file, 'utf8')));
  expect(readers.map((file) => file.slice(src.length + 1))).toEqual(['google/errors.ts']);
});

test.each([
  'if (/File not found/i.test(String(error))) return undefined;',
  'return !open && /not found/i.test(why);',
  'if (!(error instanceof Error && /number of parents/i.test(error.message))) throw error;',
  'if (error.message.includes("quota")) return;',
])('such a comparison is found: %s', (line) => expect(reads(line)).toBe(true));

import { cut, legal } from './xml';

const longest = 31;

/**
 * Converts names to valid Excel sheet names: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at the ends,
 * not "History", unique regardless of case; a duplicate gets " (2)".
 */
export function legalSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const unique = free(legalSheetName(name, index), taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function legalSheetName(name: string, index: number): string {
  const plain = legal(name).replace(/[[\]:*?/\\\s]+/g, ' ');
  const short = cut(trimmed(plain), longest);
  const legalName = trimmed(short);
  return legalName === '' || /^history$/i.test(legalName) ? `Lembar ${index + 1}` : legalName;
}

const trimmed = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, '');

function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
    const mark = ` (${count})`;
    candidate = `${cut(name, longest - mark.length)}${mark}`;
  }
  return candidate;
}

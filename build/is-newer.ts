import { parse, type Options } from 'acorn';

/** Whether a package's module has syntax newer than `year`. `import()` does not count: webpack replaces it. */
export function isNewer(code: string, year: 2019): boolean {
  const text = code.replace(/\bimport\s*\(/g, 'load(');
  return KINDS.every((kind) => !parses(text, { ecmaVersion: year, ...kind }));
}

/** Older packages may contain what a module forbids, such as a top-level `return`. */
const KINDS: readonly Partial<Options>[] = [
  { sourceType: 'module' },
  { sourceType: 'script', allowReturnOutsideFunction: true },
];

function parses(text: string, options: Options): boolean {
  try {
    parse(text, options);
    return true;
  } catch {
    return false;
  }
}

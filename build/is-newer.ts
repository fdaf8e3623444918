import { parse, type Options } from 'acorn';

/**
 * Whether a module of a package holds syntax that came after `year`. `import()` does not count: webpack puts its own way
 * of loading there.
 */
export function isNewer(code: string, year: 2019): boolean {
  const text = code.replace(/\bimport\s*\(/g, 'load(');
  return KINDS.every((kind) => !parses(text, { ecmaVersion: year, ...kind }));
}

/** Older packages may hold what a module forbids, as a `return` outside every function. */
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

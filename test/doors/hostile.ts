import { shareOf } from '../share';

const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);

/** Hostile values to replace an argument. */
const values: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  {},
  [null],
  { toString: 'x', constructor: 1, hasOwnProperty: 2 },
  JSON.parse('{"__proto__":{"ok":true},"number":4,"lane":"KANTOR"}'),
  deep(200),
  'x'.repeat(300_000),
  '=HYPERLINK("http://x")',
  '<script>alert(1)</script>',
  '\u0000\u202E\uD800',
  '../../../etc',
  'constructor',
  '__proto__',
];

/**
 * Invalid argument lists: too few, too many, and each argument replaced in turn.
 * @param turn  the number of the function: the next one gets other values
 */
export const hostileArguments = (
  right: readonly unknown[],
  turn: number,
): readonly (readonly unknown[])[] => [
  ...(right.length > 0 ? [[]] : []),
  [...right, 'lebih', {}],
  ...right.flatMap((_, index) =>
    shareOf(values, 6, turn + index).map((value) => right.map((each, at) => (at === index ? value : each))),
  ),
];

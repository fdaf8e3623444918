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

/** Each function gets every third value, and the next function the next ones; `SEMUA=1` tries all of them. */
const SHARE = process.env['SEMUA'] === undefined ? 3 : 1;

/**
 * Invalid argument lists: too few, too many, and each argument replaced in turn.
 * @param turn  the number of the function
 */
export const hostileArguments = (
  right: readonly unknown[],
  turn: number,
): readonly (readonly unknown[])[] => [
  ...(right.length > 0 ? [[]] : []),
  [...right, 'lebih', {}],
  ...right.flatMap((_, index) =>
    values
      .filter((_value, at) => (at + turn + index) % SHARE === 0)
      .map((value) => right.map((each, at) => (at === index ? value : each))),
  ),
];

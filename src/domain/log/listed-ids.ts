/** The most numbers of one range: a range typed by hand must not fill the memory. */
const MOST = 40_000;

const ID = /^(.*-)(\d+)$/;
const partsOf = (id: string): readonly [prefix: string, number: number, width: number] => {
  const [, prefix = id, digits = ''] = ID.exec(id) ?? [];
  return [prefix, Number(digits), digits.length];
};

/**
 * Numbers as ranges, in the order given.
 * @example rangesOf(['KUL-0001', 'KUL-0002', 'TPH-0002'])  //=> ['KUL-0001..KUL-0002', 'TPH-0002']
 */
export function rangesOf(ids: readonly string[]): readonly string[] {
  const runs: [first: string, last: string][] = [];
  for (const id of ids) {
    const run = runs[runs.length - 1];
    const [prefix, number, width] = partsOf(id);
    const [before, last, lastWidth] = partsOf(run?.[1] ?? '');
    if (run && width > 0 && before === prefix && lastWidth === width && number === last + 1) run[1] = id;
    else runs.push([id, id]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}..${last}`));
}

/** The numbers of such a list. @example listedIn('KUL-0001..KUL-0003 TPH-0002') */
export const listedIn = (object: string): readonly string[] =>
  object.split(' ').flatMap((range) => {
    const [first = '', last] = range.split('..');
    if (last === undefined) return first === '' ? [] : [first];
    const [prefix, from, width] = partsOf(first);
    const count = Math.min(partsOf(last)[1] - from + 1, MOST);
    return Array.from(
      { length: Math.max(0, count) },
      (_, at) => `${prefix}${String(from + at).padStart(width, '0')}`,
    );
  });

import type { LogDraft } from '../../workbook/log-entry';

/** The event of the Log that lists every active entry of DIP and DIK when a Kegiatan opens. */
export const ACTIVE_LIST = 'ENTRI_BERLAKU';

/** Characters of one entry's list; a cell holds 50,000. */
const MOST = 40_000;

/**
 * The entries of the Log that vouch for these numbers of the registers, so that nothing before them has to be read.
 * @example the object 'DIP-0001..DIP-0044 DIP-0046' of an entry
 */
export function activeList(ids: readonly string[]): readonly LogDraft[] {
  const parts: string[] = [];
  for (const range of ranges(ids)) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.length + range.length < MOST) parts[parts.length - 1] = `${last} ${range}`;
    else parts.push(range);
  }
  return parts.map((object) => ({ event: ACTIVE_LIST, object, detail: `${ids.length} entri berlaku` }));
}

const ID = /^(.*-)(\d+)$/;
const partsOf = (id: string): readonly [prefix: string, number: number, width: number] => {
  const [, prefix = id, digits = ''] = ID.exec(id) ?? [];
  return [prefix, Number(digits), digits.length];
};

function ranges(ids: readonly string[]): readonly string[] {
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

/** The numbers that such an entry lists. */
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

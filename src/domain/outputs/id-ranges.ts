/**
 * Register numbers, with consecutive ones as ranges.
 * @example idRanges(['DIP-0001', 'DIP-0003', 'DIP-0002', 'DIK-0007'])  //=> 'DIP-0001 s.d. DIP-0003; DIK-0007'
 */
export function idRanges(ids: readonly string[]): string {
  const sorted = [...new Set(ids)].sort(byRegister);
  const runs: string[][] = [];
  for (const id of sorted) {
    const run = runs[runs.length - 1];
    if (run && follows(run[run.length - 1] ?? '', id)) run.push(id);
    else runs.push([id]);
  }
  return runs.map(inShort).join('; ');
}

const parts = (id: string): readonly [series: string, number: number] => {
  const dash = id.lastIndexOf('-');
  return [id.slice(0, dash), Number(id.slice(dash + 1))];
};

const FIRST: readonly string[] = ['DIP', 'DIK'];
/** The place of a series among the others. */
const rank = (series: string): string => {
  const at = FIRST.indexOf(series);
  return at < 0 ? `9${series}` : String(at);
};

/** The DIP before the DIK, both before the rows of the Sub Bagian, then by number. */
export function byRegister(one: string, other: string): number {
  const [series, number] = parts(one);
  const [otherSeries, otherNumber] = parts(other);
  return series === otherSeries ? number - otherNumber : rank(series) < rank(otherSeries) ? -1 : 1;
}

function follows(before: string, id: string): boolean {
  const [series, number] = parts(id);
  const [seriesBefore, numberBefore] = parts(before);
  return series === seriesBefore && number === numberBefore + 1;
}

/** A range of two is no shorter than its two numbers. */
const inShort = (run: readonly string[]): string =>
  run.length < 3 ? run.join('; ') : `${run[0] ?? ''} s.d. ${run[run.length - 1] ?? ''}`;

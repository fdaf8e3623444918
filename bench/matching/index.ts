import type { Bench } from '../bench';
import { aligned } from '../table';
import { measureMatching, sum, type Figures, type WrongMatch } from './measure';
import { matchRealPairs, type RealPair } from './real-pairs';
import { realRows } from './rows';
import { measureSpeed, type Speed } from './speed';

export { measureMatching, sum } from './measure';
export { matchRealPairs } from './real-pairs';
export { realRows } from './rows';

export const SEED = 2026;

export const matching: Bench = {
  measures: 'how many scans find their row alone, and how many of those wrongly, on real lists',
  run: (root) => {
    const rows = realRows(root);
    const { figures, wrong } = measureMatching(rows, SEED);
    const totals = totalsOf(figures);
    const pairs = matchRealPairs(rows);
    const speed = measureSpeed(rows);
    return {
      text: [table([...figures, ...totals]), wrongLines(wrong), pairLines(pairs), speedLine(speed)].join(
        '\n\n',
      ),
      data: {
        seed: SEED,
        rows: rows.length,
        figures: [...figures, ...totals].map(withRates),
        wrong,
        pairs,
        speed,
      },
    };
  },
};

const totalsOf = (figures: readonly Figures[]): readonly Figures[] => [
  sum(
    'names that tell the title',
    figures.filter(({ kind }) => kind === 'right'),
  ),
  sum(
    'traps',
    figures.filter(({ kind }) => kind === 'trap'),
  ),
  sum('all', figures),
];

const rate = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const withRates = (
  each: Figures,
): Figures & Record<'precision' | 'recall' | 'offeredRate', number | null> => ({
  ...each,
  precision: rate(each.automatic - each.wrong, each.automatic),
  recall: rate(each.right, each.meant),
  offeredRate: rate(each.offered, each.meant),
});

function table(figures: readonly Figures[]): string {
  const shown = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
  const lines = figures
    .map(withRates)
    .map((each) => [
      each.variant,
      String(each.files),
      String(each.automatic),
      String(each.wrong),
      shown(each.precision),
      shown(each.recall),
      shown(each.offeredRate),
    ]);
  return aligned([['variant', 'files', 'automatic', 'wrong', 'precision', 'recall', 'offered'], ...lines]);
}

const wrongLines = (wrong: readonly WrongMatch[]): string =>
  [
    `Wrong automatic matches: ${wrong.length}`,
    ...wrong.map(
      ({ variant, name, taken, meant }) =>
        `- ${variant}: ${name} -> ${taken}${meant === '' ? ' (no open row is meant)' : ` (meant: ${meant})`}`,
    ),
  ].join('\n');

const pairLines = (pairs: readonly RealPair[]): string =>
  [
    `Real pairs: ${pairs.filter(({ outcome }) => outcome === 'right').length} of ${pairs.length} alone and right, ${pairs.filter(({ outcome }) => outcome === 'suggested').length} suggested, ${pairs.filter(({ outcome }) => outcome === 'wrong').length} wrong`,
    ...pairs.map(
      ({ name, title, outcome, place }) =>
        `- ${name} -> ${title}: ${outcome}${outcome === 'suggested' ? ` in place ${place}` : ''}`,
    ),
  ].join('\n');

const speedLine = ({ rows, files, indexMs, matchMs }: Speed): string =>
  `Speed: ${rows} rows read in ${indexMs} ms, ${files} files matched in ${matchMs} ms`;

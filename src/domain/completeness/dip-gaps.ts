import { fold } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import { dip, type DipRow } from '../workbook/registers';
import { saysRetention } from '../workbook/vocabulary/retention';
import type { CellProblem } from '../workbook/sheet';
import { evidenceOf } from './evidence';
import { isUnreadable } from './required-cells';

/**
 * The columns of the law's form that a person must fill (Perki 1/2021). Title, unit and category are required from step
 * 1, and the unit that holds the document is known.
 */
export const dipGapColumns = ['summary', 'producer', 'made', 'form', 'retention', 'media'] as const;
export type DipGap = (typeof dipGapColumns)[number];

/** The header of each column in the DIP. */
export const gapHeader = (gap: DipGap): string => dip.columns[gap].header;

type Cell = 'summary' | 'producer' | 'madeOn' | 'madeAt' | 'form' | 'media' | 'retention' | 'classification';

/** The cells of an inventory row; one that was not read is not reported. */
export type GapRow = Pick<InventoryRow, 'id' | 'title' | 'link' | 'unscannable'> &
  Partial<Pick<InventoryRow, Cell>> & { readonly unreadable?: readonly CellProblem[] };

/** The cells of a row from which each column is made; one that cannot be read is lacking, whatever it is derived from. */
const cellsOf: Readonly<Record<DipGap, readonly Cell[]>> = {
  summary: ['summary'],
  producer: ['producer'],
  made: ['madeOn', 'madeAt'],
  form: ['form'],
  retention: ['retention'],
  media: ['media'],
};

/** A summary that repeats the title says nothing. */
const saysNothing = (summary: string, title: string): boolean =>
  fold(summary) === '' || fold(summary) === fold(title);

const isBlank = (text: string | undefined): boolean => text !== undefined && text.trim() === '';

const rowTests: Readonly<Record<DipGap, (row: GapRow, filed: ReadonlySet<string>) => boolean>> = {
  summary: ({ summary, title }) => summary !== undefined && saysNothing(summary, title),
  producer: ({ producer }) => isBlank(producer),
  made: ({ madeOn, madeAt }) => isBlank(madeOn) && isBlank(madeAt),
  form: (row, filed) => isBlank(row.form) && evidenceOf(row, filed) === null,
  retention: ({ retention, classification }) =>
    retention !== undefined && !saysRetention(retention) && isBlank(classification ?? ''),
  media: ({ media }) => isBlank(media),
};

/** What a row still lacks for a complete entry; the form follows from the evidence, the retention from the code. */
export const rowGaps = (row: GapRow, filed: ReadonlySet<string>): readonly DipGap[] =>
  dipGapColumns.filter(
    (gap) => rowTests[gap](row, filed) || cellsOf[gap].some((cell) => isUnreadable(row, cell)),
  );

/** What an entry lacks. */
export const entryGaps = (entry: Pick<DipRow, DipGap | 'title'>): readonly DipGap[] =>
  dipGapColumns.filter((gap) => {
    if (gap === 'summary') return saysNothing(entry.summary, entry.title);
    return gap === 'retention' ? !saysRetention(entry.retention) : entry[gap] === '';
  });

/** Filled cells of all that are asked for, in percent; null without documents. 100 only if nothing is missing. */
export const scoreOf = (gaps: readonly (readonly DipGap[])[]): number | null =>
  gaps.length === 0
    ? null
    : Math.floor(
        100 -
          (100 * gaps.reduce((sum, { length }) => sum + length, 0)) / (gaps.length * dipGapColumns.length),
      );

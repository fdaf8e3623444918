import { inventaris } from '../workbook/inventaris';
import type { SubBagian } from '../organisation/sub-bagian';
import { yearsIn } from '../text/year-in';
import { cellStates } from './cell-states';
import type { HeadedLines, ListLine } from './classify-lines';
import { isItem, isRunningNumber, withoutItem } from './line-kind';

type Line = readonly string[];
type Fits = (cell: string, units: readonly SubBagian[]) => boolean;

/** Characters of the longest cell that is a value and no title. */
const LONGEST = 40;
const NUMBER = 'No';

const YEAR = /^\D{0,8}\d[\d/\s-]*$/;

/** The columns that are known by their cells, in the order in which they are tried. */
const kinds: readonly { readonly header: string; readonly fits: Fits }[] = [
  { header: inventaris.columns.link.header, fits: cellStates.link },
  { header: inventaris.columns.year.header, fits: (cell) => YEAR.test(cell) && yearsIn(cell).length > 0 },
  { header: NUMBER, fits: isRunningNumber },
  ...(['category', 'subBagian', 'form'] as const).map((key) => ({
    header: inventaris.columns[key].header,
    fits: cellStates[key],
  })),
];

/** The share of the filled cells of a column that must be of its kind. */
const SHARE = 0.6;

/**
 * The columns of a list in which no header was found, if its first line is a document like the others: either all cells are in one
 * column, or a column is of a known kind in the first line too. The title is the column with the longest texts.
 */
export function withoutHeader(
  all: readonly ListLine[],
  units: readonly SubBagian[],
): HeadedLines | undefined {
  const lines = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const texts = lines.map(({ cells }) => cells);
  const width = Math.max(0, ...texts.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, index) => texts.map((cells) => cells[index] ?? ''));
  const filled = columns.filter((cells) => cells.some((cell) => cell !== ''));
  if (filled.length === 1)
    return { headers: columns.map((cells) => (cells === filled[0] ? TITLE : '')), lines: unlisted(lines) };
  const known = columns.map((cells) => kindOf(cells, units));
  if (known.every((header) => header === undefined)) return undefined;
  const titleAt = longest(columns, known);
  if (titleAt < 0) return undefined;
  const headers = known.map((header, index) => (index === titleAt ? TITLE : (header ?? '')));
  return {
    headers: headers.map((header, index) => (headers.indexOf(header) === index ? header : '')),
    lines,
  };
}

const TITLE = inventaris.columns.title.header;

/** The header for a column whose cells are of one kind, the first line's too. */
function kindOf(cells: Line, units: readonly SubBagian[]): string | undefined {
  const filled = cells.filter((cell) => cell !== '');
  return kinds.find(({ fits, header }) => {
    const isOf = (cell: string): boolean =>
      (cell.length <= LONGEST || header === inventaris.columns.link.header) && fits(cell, units);
    const [first = ''] = cells;
    return (
      filled.length > 0 &&
      (first === '' || isOf(first)) &&
      filled.filter(isOf).length >= filled.length * SHARE
    );
  })?.header;
}

/** The index of the column without a kind that has the longest texts; -1 for none. */
function longest(columns: readonly Line[], known: readonly (string | undefined)[]): number {
  const lengths = columns.map((cells, index) =>
    known[index] === undefined ? cells.join('').replace(/[^\p{L}]/gu, '').length : 0,
  );
  const most = Math.max(...lengths);
  return most > 0 ? lengths.indexOf(most) : -1;
}

/** The number before an item of a listing: 1. (1) 1.2 */
const NUMBERED = /^(?:\(?\d{1,4}[.)]|\d{1,2}(?:\.\d{1,2})+[.)]?)\s+/;

/** Lines of one column without the numbers, letters or signs of a listing, if most have one. */
function unlisted(lines: readonly ListLine[]): readonly ListLine[] {
  const isListed = ({ cells }: ListLine): boolean =>
    cells.some((cell) => NUMBERED.test(cell) || isItem(cell));
  if (lines.filter(isListed).length < lines.length * SHARE) return lines;
  return lines.map((line) => ({
    ...line,
    cells: line.cells.map((cell) => withoutItem(cell.replace(NUMBERED, ''))),
  }));
}

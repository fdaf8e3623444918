import { tidy } from '../text/normalise';
import { dip, type DipRow } from '../workbook/registers';
import type { CellProblem } from '../workbook/sheet';
import { publicCategories } from '../workbook/vocabulary/category-and-form';
import { publishedColumns, type PublishedColumn } from './published-columns';

/** What decides whether an entry of the DIP may be public: whoever asks must have read all of it. */
export type JudgedEntry = Pick<DipRow, 'status' | PublishedColumn> & {
  readonly unreadable?: readonly CellProblem[];
};

/** The columns of a JudgedEntry. */
export const judgedColumns = ['status', ...publishedColumns] as const;

/**
 * The cells that keep an entry from the public, which would see a blank in their place: published cells that cannot be read, and a
 * title, a category or a status that is none. Nothing of a withdrawn entry.
 */
export function cellsToRepair(entry: JudgedEntry): readonly CellProblem[] {
  if (entry.status === 'ditarik') return [];
  const unreadable = (entry.unreadable ?? []).filter(({ column }) =>
    judgedColumns.some((each) => each === column),
  );
  const wrong = (['title', 'category', 'status'] as const).filter(
    (key) => !isFit[key](entry) && !unreadable.some(({ column }) => column === key),
  );
  return [
    ...unreadable,
    ...wrong.map((column) => ({ column, header: dip.columns[column].header, found: entry[column] })),
  ];
}

const isFit = {
  title: ({ title }: JudgedEntry) => tidy(title) !== '',
  category: ({ category }: JudgedEntry) => publicCategories.some((each) => each === category),
  status: ({ status }: JudgedEntry) => status === 'berlaku',
} as const;

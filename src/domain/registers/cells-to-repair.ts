import { tidy } from '../text/normalise';
import { dip, type DipRow } from '../workbook/registers';
import type { CellProblem } from '../workbook/sheet';
import { publicCategories } from '../workbook/vocabulary/category-and-form';
import { publishedColumns, type PublishedColumn } from './published-columns';

/** The cells that decide whether an entry of the DIP is public; all of them must have been read. */
export type VisibilityFacts = Pick<DipRow, 'status' | PublishedColumn> & {
  readonly unreadable?: readonly CellProblem[];
};

/** What is read of an entry for VisibilityFacts. */
export const visibilityColumns = ['status', ...publishedColumns] as const;

/**
 * The cells that keep an entry from the public, which would see a blank in their place: published cells that cannot be read, and a
 * title, a category or a status that is none. Nothing of a withdrawn entry.
 */
export function cellsToRepair(entry: VisibilityFacts): readonly CellProblem[] {
  if (entry.status === 'ditarik') return [];
  const unreadable = (entry.unreadable ?? []).filter(({ column }) =>
    visibilityColumns.some((each) => each === column),
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
  title: ({ title }: VisibilityFacts) => tidy(title) !== '',
  category: ({ category }: VisibilityFacts) => publicCategories.some((each) => each === category),
  status: ({ status }: VisibilityFacts) => status === 'berlaku',
} as const;

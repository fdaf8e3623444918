import { findUnit, type SubBagian } from '../organisation/sub-bagian';
import { formOf } from '../workbook/vocabulary/category-and-form';
import { isSecret, namedCategory } from './category-words';

type States = (cell: string, units: readonly SubBagian[]) => boolean;

/** Whether a cell states the value of a column by itself, whatever header is over it. */
export const cellStates = {
  category: (cell: string) => namedCategory(cell) !== undefined || isSecret(cell),
  subBagian: (cell, units) => findUnit(cell, units) !== undefined,
  form: (cell) => formOf(cell) !== undefined,
  link: (cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell),
} as const satisfies Readonly<Record<string, States>>;

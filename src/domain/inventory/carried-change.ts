import type { InventoryRow } from '../workbook/inventaris';
import type { CarriedAnswer } from '../workbook/vocabulary/carried';
import { NO_DECISION } from './typists/undecided';
import { withTypist } from './typists/typists';

type Row = Pick<InventoryRow, 'typedBy'> & Partial<Pick<InventoryRow, 'carried'>>;

/** The typists of a row after this person; those before the opening of the Kegiatan do not count for a carried row. */
export const typedAgain = ({ carried = '', typedBy }: Row, person: string): string =>
  carried !== '' && typedBy === '' ? person : withTypist(typedBy, person);

/** The cells of a carried row that its unit answers about: a decision on another answer does not count. */
export const answeredCells = (row: Row, carried: CarriedAnswer, person: string) => ({
  ...NO_DECISION,
  carried,
  typedBy: typedAgain(row, person),
});

/** What a change of its cells adds to a carried row; nothing for any other row. */
export const carriedChange = ({
  carried = '',
}: Partial<Pick<InventoryRow, 'carried'>>): Partial<Pick<InventoryRow, 'carried'>> =>
  carried === '' ? {} : { carried: 'berubah' };

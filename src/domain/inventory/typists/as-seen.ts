import type { InventoryRow } from '../../workbook/inventaris';
import { saysUndecided } from '../review/problem-words';
import { NO_DECISION } from './undecided';

type Row = Pick<InventoryRow, 'decision' | 'decidedBy' | 'decidedAt' | 'problems'>;

/**
 * The rows when the Log was not read. A decision counts if its cells are complete and Masalah does not report it as
 * typed by hand or outdated. A decision typed into all three cells is only noticed by the next review that reads the Log.
 */
export const asSeen = <R extends Row>(rows: readonly R[]): readonly R[] =>
  rows.map((row) => (isCredible(row) ? row : { ...row, ...NO_DECISION }));

const isCredible = ({ decision, decidedBy, decidedAt, problems }: Row): boolean =>
  decision === '' ||
  ((decision === 'ditunda' || (decidedBy !== '' && decidedAt !== null)) &&
    !saysUndecided(problems, decision));

import type { InventoryRow } from '../../workbook/inventaris';
import { describeProblems } from '../review/problem-words';
import { NO_DECISION } from './undecided';

type Row = Pick<InventoryRow, 'decision' | 'decidedBy' | 'decidedAt' | 'problems'>;

/**
 * The rows where the Log was not read: a decision counts when its cells are whole and Masalah does not say that it was
 * typed by hand. What somebody has typed into all three cells shows at the next review, which reads the Log.
 */
export const asSeen = <R extends Row>(rows: readonly R[]): readonly R[] =>
  rows.map((row) => (isCredible(row) ? row : { ...row, ...NO_DECISION }));

const isCredible = ({ decision, decidedBy, decidedAt, problems }: Row): boolean =>
  decision === '' ||
  ((decision === 'ditunda' || (decidedBy !== '' && decidedAt !== null)) &&
    !problems.includes(describeProblems([{ code: 'DECISION_TYPED', found: decision }])));

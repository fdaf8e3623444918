import type { Context } from '../../office/context';
import { hasUnknownTypist, typistsOf } from './typists';
import { sameEmail } from '../../office/actor';
import { may } from '../../office/permissions';
import type { Refusal } from '../../refusal/refusal';
import type { InventoryRow } from '../../workbook/inventaris';

type Row = Pick<InventoryRow, 'id' | 'title' | 'subBagian' | 'typedBy' | 'typistKeys'>;

/**
 * Whoever typed a row does not let it pass. Where the sheet could not tell who typed, anyone who types for that unit
 * might have, and anybody else states that they did not. An exception of the PPID for the lane, with its reason, lifts the rule (an office of two people).
 */
export function refuseOwnRow(row: Row, context: Context, exception: string): Refusal | undefined {
  if (exception.trim() !== '') return undefined;
  const own =
    typistsOf(row.typedBy).some((email) => sameEmail(email, context.actor)) ||
    (isSomebodyUnknown(row) && may(context, 'typeRows', row.subBagian));
  return own ? { code: 'FOUR_EYES', rowId: row.id, title: row.title, typedBy: row.typedBy } : undefined;
}

/** A row of an unknown typist is decided by those only who state that it is not their own. */
export const needsStatement = (row: Pick<Row, 'typedBy' | 'typistKeys'>, exception: string): boolean =>
  exception.trim() === '' && isSomebodyUnknown(row);

/** Nobody is named, or a key is left of which nobody knows whose it is. */
const isSomebodyUnknown = ({ typedBy, typistKeys }: Pick<Row, 'typedBy' | 'typistKeys'>): boolean =>
  hasUnknownTypist(typedBy) || typistKeys !== '';

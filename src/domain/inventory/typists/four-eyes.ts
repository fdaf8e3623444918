import type { Context } from '../../office/context';
import { hasUnknownTypist, typistsOf } from './typists';
import { sameEmail } from '../../office/actor';
import { may } from '../../office/permissions';
import type { Refusal } from '../../refusal/refusal';
import type { InventoryRow } from '../../workbook/inventaris';

type Row = Pick<InventoryRow, 'id' | 'title' | 'subBagian' | 'typedBy' | 'typistKeys'>;

/**
 * Refuses the typist of a row. If the typist is unknown, everyone who types for that unit is refused, and anyone else
 * must state that they did not type it. An exception that the PPID recorded for the lane lifts the rule.
 */
export function refuseOwnRow(row: Row, context: Context, exception: string): Refusal | undefined {
  if (exception.trim() !== '') return undefined;
  const own =
    typistsOf(row.typedBy).some((email) => sameEmail(email, context.actor)) ||
    (isSomebodyUnknown(row) && may(context, 'typeRows', row.subBagian));
  return own ? { code: 'FOUR_EYES', rowId: row.id, title: row.title, typedBy: row.typedBy } : undefined;
}

/** Whether the person who decides must state that they did not type the row: its typist is unknown. */
export const needsStatement = (row: Pick<Row, 'typedBy' | 'typistKeys'>, exception: string): boolean =>
  exception.trim() === '' && isSomebodyUnknown(row);

/** No typist is named, or the owner of a key is unknown. */
const isSomebodyUnknown = ({ typedBy, typistKeys }: Pick<Row, 'typedBy' | 'typistKeys'>): boolean =>
  hasUnknownTypist(typedBy) || typistKeys !== '';

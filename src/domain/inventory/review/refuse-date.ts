import type { Refusal } from '../../refusal/refusal';
import { inventaris, type InventoryRow } from '../../workbook/inventaris';
import { isImpossibleDate } from '../../calendar/date-attempt';

/** A form refuses an impossible date; an import or the sheet keeps it and flags it. */
export const refuseImpossibleDate = ({ madeOn = '' }: Partial<InventoryRow>): Refusal | undefined =>
  isImpossibleDate(madeOn)
    ? { code: 'DATE_IMPOSSIBLE', field: inventaris.columns.madeOn.header, found: madeOn }
    : undefined;

import type { Refusal } from '../../refusal/refusal';
import { inventaris, type InventoryRow } from '../../workbook/inventaris';
import { isImpossibleDate } from '../../calendar/date-attempt';

/** A form does not take a day that no calendar has; a list or the sheet keeps it, with its fault beside it. */
export const refuseImpossibleDate = ({ madeOn = '' }: Partial<InventoryRow>): Refusal | undefined =>
  isImpossibleDate(madeOn)
    ? { code: 'DATE_IMPOSSIBLE', field: inventaris.columns.madeOn.header, found: madeOn }
    : undefined;

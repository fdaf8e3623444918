import type { Zone } from '../domain/calendar/instant';
import type { InventoryRow } from '../domain/workbook/inventaris';
import type { Stored } from '../domain/workbook/sheet';

/** The whole inventory row at a 1-based position, or null where there is none: one row, however long the sheet is. */
export type RowReader = (position: number, zone: Zone) => Stored<InventoryRow> | null;

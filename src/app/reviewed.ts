import type { Changes } from '../domain/changes';
import type { Context } from '../domain/context';
import { reviewInventory, type ReviewedColumns } from '../domain/inventory/review';
import { runningKegiatan } from '../domain/kegiatan/running';
import type { InventoryRow } from '../domain/workbook/inventaris';
import type { KegiatanRow } from '../domain/workbook/procedure';
import type { Stored } from '../domain/workbook/sheet';

interface ReviewedOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status'>[];
  readonly inventaris: readonly Stored<Pick<InventoryRow, ReviewedColumns>>[];
}

/** The office as it is once rows that staff typed by hand have their IDs and their faults are written beside them. */
export function reviewed<O extends ReviewedOffice>(
  office: O,
  context: Context,
): { readonly office: O; readonly changes: Partial<Changes> } {
  const { rows, changes } = reviewInventory(
    office.inventaris,
    runningKegiatan(office.kegiatan)?.id ?? '',
    context,
  );
  return { office: { ...office, inventaris: rows }, changes };
}

import { joinChanges } from '../domain/changes';
import type { Context } from '../domain/context';
import { reviewInventory, type ReviewedColumns } from '../domain/inventory/review';
import { runningKegiatan } from '../domain/kegiatan/running';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { InventoryRow } from '../domain/workbook/inventaris';
import type { KegiatanRow } from '../domain/workbook/procedure';
import type { Stored } from '../domain/workbook/sheet';
import type { Decision, Outcome } from '../ports/execution';

interface ReviewedOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status'>[];
  readonly inventaris: readonly Stored<Pick<InventoryRow, ReviewedColumns>>[];
}

/** A decision taken on the inventory as it is once typed rows have their IDs; what the review writes is kept either way. */
export const afterReview =
  <O extends ReviewedOffice, T>(decide: (office: O, context: Context) => Result<Decision<T>, Refusal>) =>
  (office: O, context: Context): Outcome<T> => {
    const { rows, changes } = reviewInventory(
      office.inventaris,
      runningKegiatan(office.kegiatan)?.id ?? '',
      context,
    );
    const result = decide({ ...office, inventaris: rows }, context);
    if (!result.ok) return { ...result, keep: changes };
    return ok({ ...result.value, changes: joinChanges(changes, result.value.changes) });
  };

import { joinChanges } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { withdrawNihil } from '../../domain/inventory/nihil';
import { normalizeRows, type ReviewedColumns } from '../../domain/inventory/normalize-rows';
import { countRows } from '../../domain/inventory/row-count';
import { closedLanes } from '../../domain/kegiatan/lanes';
import { runningKegiatan } from '../../domain/sop/running';
import { ok, type Result } from '../../domain/refusal/result';
import type { InventoryRow } from '../../domain/workbook/inventaris';
import type { KegiatanRow, StepRow } from '../../domain/workbook/procedure';
import type { Stored } from '../../domain/workbook/sheet';
import type { Decision, Outcome } from '../../ports/execution';

interface ReviewedOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status'>[];
  readonly tahapan: readonly StepRow[];
  readonly inventaris: readonly Stored<Pick<InventoryRow, ReviewedColumns>>[];
}

/**
 * A decision on the normalized inventory: typed rows have IDs, and no unit with rows is Nihil. The normalization is saved even
 * if the decision is refused.
 */
export const withNormalizedRows =
  <O extends ReviewedOffice, T>(decide: (office: O, context: Context) => Result<Decision<T>>) =>
  (office: O, context: Context): Outcome<T> => {
    const kegiatan = runningKegiatan(office.kegiatan)?.id ?? '';
    const closed = closedLanes(office.tahapan, kegiatan);
    const { rows, changes } = normalizeRows(office.inventaris, kegiatan, context, closed);
    const nihil = withdrawNihil(office.tahapan, rows, kegiatan);
    const count = kegiatan === '' ? {} : countRows(office.inventaris, rows, kegiatan, context);
    const noticed = joinChanges(changes, nihil.changes, { settings: count });
    const result = decide({ ...office, tahapan: nihil.steps, inventaris: rows }, context);
    if (!result.ok) return { ...result, keep: noticed };
    return ok({ ...result.value, changes: joinChanges(noticed, result.value.changes) });
  };

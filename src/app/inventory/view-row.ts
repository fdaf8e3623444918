import type { Context } from '../../domain/office/context';
import { asLogged } from '../../domain/inventory/typists/as-logged';
import { err, ok, type Result } from '../../domain/refusal/result';
import { workbook } from '../../domain/workbook';
import type { InventoryRow } from '../../domain/workbook/inventaris';
import type { Stored } from '../../domain/workbook/sheet';
import type { StepRow } from '../../domain/workbook/procedure';
import type { Deps } from '../deps';
import { logOfRows, procedure } from '../reads';

export interface RowReply {
  readonly row: Stored<InventoryRow>;
  /** Steps 1 to 3 of the row's unit in its Kegiatan. */
  readonly steps: readonly StepRow[];
  readonly context: Context;
}

const { sheetId } = workbook.inventaris;

/** One row in full: the given one, or for null the one at the caller's cursor. Reads only that row. */
export const viewRow =
  ({ execution, cursor, rowAt }: Pick<Deps, 'execution' | 'cursor' | 'rowAt'>) =>
  (id: string | null): Result<RowReply> => {
    const place = id === null ? cursor.where() : null;
    if (id === null && (place?.sheetId !== sheetId || place.row < 2)) return err({ code: 'NO_ROW_CHOSEN' });
    const result = execution.read({ ...procedure, ...logOfRows, inventaris: ['id'] }, (office, context) => ({
      position: place?.row ?? office.inventaris.find((row) => row.id === id)?.position,
      tahapan: office.tahapan,
      log: office.log,
      context,
    }));
    if (!result.ok) return result;
    const { position, tahapan, log, context } = result.value;
    const found = position === undefined ? null : rowAt(position, context.settings.office.zone);
    const [row] = found === null ? [] : asLogged([found], log);
    if (row === undefined)
      return err(id === null ? { code: 'NO_ROW_CHOSEN' } : { code: 'ROW_UNKNOWN', rowId: id });
    // The sheet was sorted between the two reads: this is not the requested row.
    if (id !== null && row.id !== id) return err({ code: 'ROWS_MOVED' });
    const steps = tahapan.filter(({ kegiatan, lane }) => kegiatan === row.kegiatan && lane === row.subBagian);
    return ok({ row, steps, context });
  };

/** Selects a row in the sheet. */
export const showRow =
  ({ execution, cursor }: Pick<Deps, 'execution' | 'cursor'>) =>
  (id: string): Result<{ readonly row: number }> => {
    const result = execution.read(
      { inventaris: ['id'] },
      (office) => office.inventaris.find((row) => row.id === id)?.position,
    );
    if (!result.ok) return result;
    if (result.value === undefined) return err({ code: 'ROW_UNKNOWN', rowId: id });
    cursor.goTo(sheetId, result.value);
    return ok({ row: result.value });
  };

import { inventaris, type InventoryRow } from '../workbook/inventaris';
import { blankRow } from '../workbook/sheet';
import { typedCellsOf, type TypedCells } from '../workbook/typed-columns';

/** A whole inventory row around what was typed; of `typed` only the cells that staff fill in count. */
export const newRow = (
  place: Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'typedBy'>,
  typed: Partial<TypedCells>,
  problems: string,
): InventoryRow => ({ ...blankRow(inventaris), ...typedCellsOf(typed), ...place, problems });

import { inventaris, type InventoryRow } from '../workbook/inventaris';
import { blankRow } from '../workbook/sheet';
import { typedCellsOf, type TypedCells } from '../workbook/typed-columns';

/** A complete inventory row; of `typed`, only the columns that staff fill in are used. */
export const newRow = (
  place: Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'typedBy'>,
  typed: Partial<TypedCells>,
  problems: string,
): InventoryRow => ({ ...blankRow(inventaris), ...typedCellsOf(typed), ...place, problems });

import { workbook } from '../../../domain/workbook';
import type { InventoryRow } from '../../../domain/workbook/inventaris';
import type { Stored } from '../../../domain/workbook/sheet';
import type { RowReader } from '../../../ports/row-reader';
import type { RawCell } from './raw-cell';
import { decodeRows } from './decode-rows';
import { columnMark } from './layout';
import { markedPlaces } from './read-tables';
import type { SheetsService } from '../sheets-service';

const { sheetId, columns } = workbook.inventaris;

/** Two calls: one for the positions of the columns, one for the cells of the row. */
export const createRowReader =
  (service: SheetsService): RowReader =>
  (position, zone) => {
    if (position < 2) return null;
    const places = markedPlaces(service);
    const cells = readCells(service, position);
    const found = Object.keys(columns).flatMap((key) => {
      const place = places.get(columnMark('inventaris', key));
      return place === undefined ? [] : [[key, [cells[place]]] as const];
    });
    const [row] = decodeRows('inventaris', Object.fromEntries(found), zone);
    return row === undefined ? null : ({ ...row, position } as unknown as Stored<InventoryRow>);
  };

function readCells(service: SheetsService, position: number): readonly RawCell[] {
  const response = service.readValues({
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
    dataFilters: [{ gridRange: { sheetId, startRowIndex: position - 1, endRowIndex: position } }],
  });
  return (response.valueRanges?.[0]?.valueRange?.values?.[0] ?? []) as RawCell[];
}

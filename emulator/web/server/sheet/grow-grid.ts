import { draftOf, type Workbook } from '../../../sheets/model';
import { sheetById } from '../../../sheets/ranges';
import type { Host } from '../../../workspace/host';
import type { WireBlock } from '../../wire/wire';
import { changed } from '../../../user-actions/change-sheet';

/** Grows the grid when a block is pasted beyond its edge, as Sheets does. */
export function growGrid(host: Host, book: Workbook, block: WireBlock): Workbook {
  const { rowCount, columnCount } = sheetById(book, block.sheet).properties.gridProperties;
  const width = Math.max(1, ...block.texts.map((line) => line.length));
  const rows = block.row + block.texts.length - rowCount;
  const columns = block.column + width - columnCount;
  const requests = [
    { dimension: 'ROWS', length: rows },
    { dimension: 'COLUMNS', length: columns },
  ]
    .filter(({ length }) => length > 0)
    .map((body) => ({ appendDimension: { sheetId: block.sheet, ...body } }));
  return requests.length === 0 ? book : draftOf(changed(host, book, requests, host.state.owner));
}

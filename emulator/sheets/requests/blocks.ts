import { asObject, type JsonObject } from '../../json';
import { cellAt, putCell } from '../cells';
import { growRows, resize, sizeOf } from '../dimensions';
import type { Cell, Sheet } from '../model';
import { areaOf, cellOf, type Area, type GridRange } from '../ranges';
import { pasteOf, type Paste } from './copy-paste';
import { checkProtection } from './protection';
import type { RequestHandler } from './request';

type Block = (Cell | undefined)[][];

const readBlock = ({ sheet, top, bottom, left, right }: Area): Block =>
  Array.from({ length: bottom - top }, (_row, down) =>
    Array.from({ length: right - left }, (_cell, along) => cellAt(sheet, top + down, left + along)),
  );

export const cutPaste: RequestHandler = (context, body) => {
  const source = areaOf(context.book, asObject(body['source']) as GridRange);
  const { sheet, top, left } = cellOf(context.book, asObject(body['destination']));
  checkProtection(context, source);
  const block = readBlock(source);
  const paste = pasteOf(body);
  clearBlock(source);
  writeBlock(sheet, top, left, block, paste);
};

function clearBlock({ sheet, top, bottom, left, right }: Area): void {
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) putCell(sheet, row, column, undefined);
}

function writeBlock(
  sheet: Sheet,
  top: number,
  left: number,
  block: Block,
  paste: Paste = (from) => from,
): void {
  block.forEach((cells, down) =>
    cells.forEach((cell, along) => {
      const [row, column] = [top + down, left + along];
      putCell(sheet, row, column, paste(cell ?? {}, cellAt(sheet, row, column) ?? {}));
    }),
  );
}

/** Cells move away from (insert) or into (delete) the range, within its rows or its columns. */
export const insertRange: RequestHandler = (context, body) => {
  const { area, byRows } = shifted(context, body);
  const { sheet } = area;
  const rest = restOf(area, byRows);
  const block = readBlock(rest);
  const [down, along] = byRows ? [area.bottom - area.top, 0] : [0, area.right - area.left];
  if (byRows) growRows(context.book, sheet, Math.min(lastRow(sheet) + down, sizeOf(sheet, 'ROWS') + down));
  else if (sheet.rows.some((row) => row.length + along > sizeOf(sheet, 'COLUMNS')))
    resize(context.book, sheet, 'COLUMNS', sizeOf(sheet, 'COLUMNS') + along);
  clearBlock(rest);
  writeBlock(sheet, rest.top + down, rest.left + along, trimBlock(block));
};

export const deleteRange: RequestHandler = (context, body) => {
  const { area, byRows } = shifted(context, body);
  const rest = restOf(byRows ? { ...area, top: area.bottom } : { ...area, left: area.right }, byRows);
  const block = trimBlock(readBlock(rest));
  clearBlock(restOf(area, byRows));
  writeBlock(area.sheet, area.top, area.left, block);
};

function shifted(context: Parameters<RequestHandler>[0], body: JsonObject): { area: Area; byRows: boolean } {
  const area = areaOf(context.book, asObject(body['range']) as GridRange);
  checkProtection(context, area);
  return { area, byRows: body['shiftDimension'] !== 'COLUMNS' };
}

const restOf = (area: Area, byRows: boolean): Area => ({
  ...area,
  bottom: byRows ? Math.max(lastRow(area.sheet), area.top) : area.bottom,
  right: byRows ? area.right : sizeOf(area.sheet, 'COLUMNS'),
});

const lastRow = (sheet: Sheet): number => sheet.rows.length;

function trimBlock(block: Block): Block {
  return block.map((cells) => {
    let length = cells.length;
    while (length > 0 && cells[length - 1] === undefined) length -= 1;
    return cells.slice(0, length);
  });
}

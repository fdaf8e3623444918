import { badRequest } from '../../errors';
import { asObject, type JsonObject } from '../../json';
import { withValue } from '../cells';
import { areaOf, contains, overlaps, toGridRange, type Area, type GridRange } from '../ranges';
import { eachCell } from './ranges';
import type { RequestHandler } from './request';

export const mergeCells: RequestHandler = ({ book }, body) => {
  const area = areaOf(book, asObject(body['range']) as GridRange);
  const { sheet } = area;
  if (sheet.parts.merges.some((merge) => overlaps(areaOf(book, merge as GridRange), area)))
    throw badRequest('You must select all cells in a merged range to merge or unmerge them.');
  const blocks = mergeBlocks(area, String(body['mergeType'] ?? 'MERGE_ALL'));
  for (const block of blocks) keepFirst(block);
  sheet.parts = {
    ...sheet.parts,
    merges: [...sheet.parts.merges, ...blocks.map((block) => toGridRange(block) as unknown as JsonObject)],
  };
};

function mergeBlocks(area: Area, type: string): readonly Area[] {
  const along = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, at) => from + at);
  if (type === 'MERGE_COLUMNS')
    return along(area.left, area.right).map((left) => ({ ...area, left, right: left + 1 }));
  if (type === 'MERGE_ROWS')
    return along(area.top, area.bottom).map((top) => ({ ...area, top, bottom: top + 1 }));
  return [area];
}

/** Merging keeps the value of the first cell only. */
function keepFirst(block: Area): void {
  eachCell(block, (cell, row, column) =>
    row === block.top && column === block.left ? cell : withValue(cell, undefined),
  );
}

export const unmergeCells: RequestHandler = ({ book }, body) => {
  const area = areaOf(book, asObject(body['range']) as GridRange);
  const { sheet } = area;
  const merges = sheet.parts.merges.map((merge) => ({ merge, own: areaOf(book, merge as GridRange) }));
  if (merges.some(({ own }) => overlaps(own, area) && !contains(area, own)))
    throw badRequest('You must select all cells in a merged range to merge or unmerge them.');
  sheet.parts = {
    ...sheet.parts,
    merges: merges.filter(({ own }) => !overlaps(own, area)).map(({ merge }) => merge),
  };
};

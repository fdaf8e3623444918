import { badRequest } from '../../errors';
import { asList, asObject, type JsonObject } from '../../json';
import { cellAt, putCell } from '../cells';
import type { Cell } from '../model';
import { areaOf, toGridRange, type Area, type GridRange } from '../ranges';
import { moveReferences } from '../values/move-references';
import { effectiveValue } from '../values/render';
import { checkProtection } from './protection';
import type { RequestHandler } from './request';

export type Paste = (from: Cell, onto: Cell) => Cell;

const withEntered = (onto: Cell, userEnteredValue: Cell['userEnteredValue']): Cell => {
  const { userEnteredValue: _old, effectiveValue: _result, ...rest } = onto;
  return userEnteredValue === undefined ? rest : { ...rest, userEnteredValue };
};

/**
 * The parts of a copied cell that replace those of the target:
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#pastetype
 */
const pastes: Record<string, Paste> = {
  PASTE_NORMAL: (from) => from,
  PASTE_VALUES: (from, onto) => withEntered(onto, effectiveValue(from)),
  PASTE_FORMULA: (from, onto) => ({
    ...withEntered(onto, from.userEnteredValue),
    ...(from.effectiveValue && { effectiveValue: from.effectiveValue }),
  }),
  PASTE_FORMAT: (from, onto) => ({
    ...onto,
    ...(from.userEnteredFormat && { userEnteredFormat: from.userEnteredFormat }),
  }),
  PASTE_DATA_VALIDATION: (from, onto) => ({
    ...onto,
    ...(from.dataValidation && { dataValidation: from.dataValidation }),
  }),
};

export function pasteOf(body: JsonObject): Paste {
  const type = String(body['pasteType'] ?? 'PASTE_NORMAL');
  const paste = pastes[type];
  if (!paste) throw badRequest(`Not imitated by the local Workspace: pasteType ${type}`);
  return paste;
}

/** Paste types that also copy conditional formats (assumed for PASTE_FORMAT). */
const TAKE_RULES = new Set(['PASTE_NORMAL', 'PASTE_FORMAT', 'undefined']);

/**
 * The source is repeated when the destination is a multiple of it, and written once when it is smaller. Relative
 * references in formulas are adjusted, as when a person copies.
 */
export const copyPaste: RequestHandler = (context, body) => {
  const source = areaOf(context.book, asObject(body['source']) as GridRange);
  const wanted = areaOf(context.book, asObject(body['destination']) as GridRange);
  const [height, width] = [source.bottom - source.top, source.right - source.left];
  const times = (room: number, size: number): number => (room % size === 0 ? room : size);
  const target = {
    ...wanted,
    bottom: wanted.top + times(wanted.bottom - wanted.top, height),
    right: wanted.left + times(wanted.right - wanted.left, width),
  };
  checkProtection(context, target);
  const paste = pasteOf(body);
  const block = Array.from({ length: height }, (_row, down) =>
    Array.from({ length: width }, (_cell, along) =>
      cellAt(source.sheet, source.top + down, source.left + along),
    ),
  );
  pastedRows(target, context.traits.pasteSkipsFilteredRows).forEach((row, at) => {
    for (let column = target.left; column < target.right; column += 1) {
      const [down, along] = [at % height, (column - target.left) % width];
      const move = { down: row - source.top - down, along: column - source.left - along };
      const from = moved(block[down]?.[along] ?? {}, move);
      putCell(target.sheet, row, column, paste(from, cellAt(target.sheet, row, column) ?? {}));
    }
  });
  if (TAKE_RULES.has(String(body['pasteType']))) takeRules(source, target);
};

/** The rows that a paste fills, in order. */
function pastedRows({ sheet, top, bottom }: Area, skips: boolean): readonly number[] {
  const rows: number[] = [];
  const limit = sheet.properties.gridProperties.rowCount;
  for (let row = top; rows.length < bottom - top && row < limit; row += 1)
    if (!skips || sheet.rowProperties[row]?.['hiddenByFilter'] !== true) rows.push(row);
  return rows;
}

function moved(cell: Cell, move: { down: number; along: number }): Cell {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula === undefined || (move.down === 0 && move.along === 0)) return cell;
  return { ...cell, userEnteredValue: { formulaValue: moveReferences(formula, move) } };
}

/** Each rule that covers cells of the source is added for the pasted cells too, as a new rule on their sheet. */
function takeRules(source: Area, target: Area): void {
  const { sheetId } = source.sheet.properties;
  const reaches = (range: JsonObject): boolean =>
    (range['sheetId'] ?? 0) === sheetId &&
    Number(range['startRowIndex'] ?? 0) < source.bottom &&
    Number(range['endRowIndex'] ?? Infinity) > source.top &&
    Number(range['startColumnIndex'] ?? 0) < source.right &&
    Number(range['endColumnIndex'] ?? Infinity) > source.left;
  const taken = source.sheet.parts.conditionalFormats
    .filter((rule) => asList(rule['ranges']).map(asObject).some(reaches))
    .map((rule) => ({ ...rule, ranges: [{ ...toGridRange(target) }] }));
  if (taken.length === 0 || source.sheet === target.sheet) return;
  const { parts } = target.sheet;
  target.sheet.parts = { ...parts, conditionalFormats: [...parts.conditionalFormats, ...taken] };
}

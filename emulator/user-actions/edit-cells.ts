import { cellAt, putCell, withValue } from '../sheets/cells';
import { draftOf, type Cell } from '../sheets/model';
import { sheetById, type Area } from '../sheets/ranges';
import { checkProtection } from '../sheets/requests/protection';
import type { RequestContext } from '../sheets/requests/request';
import { checkValidation } from '../sheets/values/check-validation';
import { typeInto } from '../sheets/values/parse-typed';
import { formattedValue } from '../sheets/values/render';
import { editContext } from '../workspace/edit-context';
import type { Host } from '../workspace/host';
import { editEvent, type EditEvent } from './events';

/** Rows of values, all of the same length. */
export type Block<T> = readonly (readonly T[])[];

/** The new cell at a position of the draft. */
type MakeCell<T> = (value: T, context: RequestContext, at: Area) => Cell;

/** Parses the text as typing does, and checks the cell's data validation. */
export const typed: MakeCell<string> = (text, { book, place }, { sheet, top, left }) => {
  const parsed = typeInto(cellAt(sheet, top, left), text, place);
  const cell = withValue(parsed, parsed.userEnteredValue);
  checkValidation(book, cell, { row: top, column: left }, place);
  return cell;
};

/** Replaces the cell with its formats, without data validation. */
export const pasted: MakeCell<Cell> = (cell) => cell;

/** Writes a value or a block of values, starting at the first cell of the area; returns the event for triggers. */
export function editCells<T extends string | Cell>(
  host: Host,
  area: Area,
  value: T | Block<T>,
  as: string,
  make: MakeCell<T>,
): EditEvent {
  const block = isBlock(value) ? value : [[value]];
  const { top, left } = area;
  const draft = draftOf(host.book());
  const sheet = sheetById(draft, area.sheet.properties.sheetId);
  const context = editContext(host, draft, as);
  const filled = { sheet, top, left, bottom: top + block.length, right: left + (block[0]?.length ?? 0) };
  checkProtection(context, filled);
  const shown = (): string => formattedValue(cellAt(sheet, top, left), context.place.locale);
  const before = shown();
  block.forEach((row, down) =>
    row.forEach((each, along) => {
      const at = {
        sheet,
        top: top + down,
        left: left + along,
        bottom: top + down + 1,
        right: left + along + 1,
      };
      putCell(sheet, at.top, at.left, make(each, context, at));
    }),
  );
  host.setBook(draft, as, host.state.clock);
  return editEvent(filled, isBlock(value) ? { before: '', after: '', as } : { before, after: shown(), as });
}

const isBlock = <T extends string | Cell>(value: T | Block<T>): value is Block<T> => Array.isArray(value);

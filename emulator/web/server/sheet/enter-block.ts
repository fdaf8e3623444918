import { messageOf } from '../../../errors';
import { asObject, asText } from '../../../json';
import { cellAt, putCell } from '../../../sheets/cells';
import { draftOf, type Sheet, type Workbook } from '../../../sheets/model';
import { areaOf, overlaps, sheetById, type Area, type GridRange } from '../../../sheets/ranges';
import { checkProtection } from '../../../sheets/requests/protection';
import { formattedValue } from '../../../sheets/values/render';
import { checkValidation } from '../../../sheets/values/check-validation';
import { typeInto, type TypingPlace } from '../../../sheets/values/parse-typed';
import { editEvent, type EditEvent } from '../../../user-actions/events';
import { editContext } from '../../../workspace/edit-context';
import type { Host } from '../../../workspace/host';
import type { BlockAnswer, WireBlock } from '../../wire/wire';
import { growGrid } from './grow-grid';

export type Entered = { readonly answer: BlockAnswer; readonly event?: EditEvent };

/** Types or pastes a block as a person: refusals and warnings first, then all cells in one change. */
export function enterBlock(host: Host, block: WireBlock, as: string): Entered {
  const book = growGrid(host, draftOf(host.book()), block);
  const sheet = sheetById(book, block.sheet);
  const area = areaOfBlock(sheet, block);
  const context = editContext(host, book, as);
  const { place } = context;
  checkProtection(context, area);
  const warning = block.sure ? undefined : warningOf(book, area);
  if (warning !== undefined) return { answer: { warn: warning } };
  const before = formattedValue(cellAt(sheet, area.top, area.left), place.locale);
  block.texts.forEach((texts, down) =>
    texts.forEach((text, right) => {
      const [row, column] = [area.top + down, area.left + right];
      putCell(sheet, row, column, typeInto(cellAt(sheet, row, column), text, place));
    }),
  );
  const refused = refusalOf(book, area, place);
  if (refused !== undefined) return { answer: { refused } };
  host.setBook(book, as, host.state.clock);
  const after = formattedValue(cellAt(sheet, area.top, area.left), place.locale);
  const isOne = block.texts.flat().length === 1;
  return {
    answer: { done: true },
    event: editEvent(area, isOne ? { before, after, as } : { before: '', after: '', as }),
  };
}

function areaOfBlock(sheet: Sheet, { row, column, texts }: WireBlock): Area {
  const width = Math.max(1, ...texts.map((line) => line.length));
  return { sheet, top: row, left: column, bottom: row + Math.max(1, texts.length), right: column + width };
}

/** The text of a warning-only protection; everybody is warned, including the owner. */
function warningOf(book: Workbook, area: Area): string | undefined {
  const found = area.sheet.parts.protectedRanges.find((entry) => {
    const range = { sheetId: area.sheet.properties.sheetId, ...asObject(entry['range']) } as GridRange;
    return entry['warningOnly'] === true && overlaps(areaOf(book, range), area);
  });
  return found && asText(found['description']);
}

/** A strict data validation refuses an invalid value, and with it the whole block; its own help text takes precedence over Google's. */
function refusalOf(book: Workbook, { sheet, ...area }: Area, place: TypingPlace): string | undefined {
  for (let row = area.top; row < area.bottom; row += 1)
    for (let column = area.left; column < area.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      try {
        if (cell) checkValidation(book, cell, { row, column }, place);
      } catch (error) {
        return asText(asObject(cell?.dataValidation)['inputMessage']) || messageOf(error);
      }
    }
  return undefined;
}

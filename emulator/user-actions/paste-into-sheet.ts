import { cellAt, putCell } from '../sheets/cells';
import { draftOf, type Cell } from '../sheets/model';
import { sheetById, type Area } from '../sheets/ranges';
import { checkProtection } from '../sheets/requests/protection';
import { formattedValue } from '../sheets/values/render';
import type { Host } from '../workspace/host';
import type { EditEvent } from './events';
import { editEvent } from './type-into-sheet';
import type { Block } from './sheet-user';

/**
 * Pastes cells from elsewhere, starting at the first cell of the area, with their formats and without data validation.
 */
export function pasteIntoSheet(host: Host, area: Area, pasted: Cell | Block, as: string): EditEvent {
  const block: Block = isBlock(pasted) ? pasted : [[pasted]];
  const { top, left } = area;
  const draft = draftOf(host.book());
  const sheet = sheetById(draft, area.sheet.properties.sheetId);
  const locale = String(draft.properties['locale']);
  const place = { locale, year: new Date(host.state.clock).getUTCFullYear() };
  const filled = { sheet, top, left, bottom: top + block.length, right: left + (block[0]?.length ?? 0) };
  const { ids, sheetTraits: traits } = host;
  checkProtection({ book: draft, ids, place, user: as, owner: host.state.owner, traits }, filled);
  const before = formattedValue(cellAt(sheet, top, left), locale);
  block.forEach((row, down) => row.forEach((cell, along) => putCell(sheet, top + down, left + along, cell)));
  host.setBook(draft, as, host.state.clock);
  // "Only available if the edited range is a single cell": https://developers.google.com/apps-script/guides/triggers/events#edit
  const [only] = block.flat();
  return isBlock(pasted)
    ? editEvent(filled, { before: '', after: '', as })
    : editEvent(filled, { before, after: formattedValue(only, locale), as });
}

const isBlock = (pasted: Cell | Block): pasted is Block => Array.isArray(pasted);

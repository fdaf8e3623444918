import { cellAt, putCell } from '../sheets/cells';
import { draftOf, type Cell } from '../sheets/model';
import { sheetById, type Area } from '../sheets/ranges';
import { checkProtection } from '../sheets/requests/protection';
import { formattedValue } from '../sheets/values/render';
import type { Host } from '../workspace/host';
import type { EditEvent } from './events';
import { editEvent } from './type-into-sheet';

/** Pastes a cell that comes from elsewhere over the first cell of the area, with its format and without the validation there. */
export function pasteIntoSheet(host: Host, area: Area, pasted: Cell, as: string): EditEvent {
  const { top, left } = area;
  const draft = draftOf(host.book());
  const sheet = sheetById(draft, area.sheet.properties.sheetId);
  const locale = String(draft.properties['locale']);
  const place = { locale, year: new Date(host.state.clock).getUTCFullYear() };
  const cell = { sheet, top, left, bottom: top + 1, right: left + 1 };
  const { ids, sheetTraits: traits } = host;
  checkProtection({ book: draft, ids, place, user: as, owner: host.state.owner, traits }, cell);
  const before = formattedValue(cellAt(sheet, top, left), locale);
  putCell(sheet, top, left, pasted);
  host.setBook(draft, as, host.state.clock);
  return editEvent(cell, { before, after: formattedValue(pasted, locale), as });
}

import { cellAt, putCell, withValue } from '../sheets/cells';
import { draftOf } from '../sheets/model';
import { sheetById, type Area } from '../sheets/ranges';
import { checkProtection } from '../sheets/requests/protection';
import { checkValidation } from '../sheets/values/check-validation';
import { formattedValue } from '../sheets/values/render';
import { typeInto } from '../sheets/values/parse-typed';
import type { Host } from '../workspace/host';
import type { EditEvent } from './events';

/** Types a text into the first cell of the area; answers the event that triggers get to see. */
export function typeIntoSheet(host: Host, area: Area, text: string, as: string): EditEvent {
  const { top, left } = area;
  const draft = draftOf(host.book());
  const sheet = sheetById(draft, area.sheet.properties.sheetId);
  const locale = String(draft.properties['locale']);
  const place = { locale, year: new Date(host.state.clock).getUTCFullYear() };
  const cell = { sheet, top, left, bottom: top + 1, right: left + 1 };
  checkProtection(
    { book: draft, ids: host.ids, place, user: as, owner: host.state.owner, traits: host.sheetTraits },
    cell,
  );
  const before = formattedValue(cellAt(sheet, top, left), locale);
  const parsed = typeInto(cellAt(sheet, top, left), text, place);
  const typed = withValue(parsed, parsed.userEnteredValue);
  checkValidation(draft, typed, { row: top, column: left }, place);
  putCell(sheet, top, left, typed);
  host.setBook(draft, as, host.state.clock);
  const after = formattedValue(cellAt(sheet, top, left), locale);
  return editEvent(cell, { before, after, as });
}

/** https://developers.google.com/apps-script/guides/triggers/events#edit */
export function editEvent(cell: Area, edit: { before: string; after: string; as: string }): EditEvent {
  const { sheet, ...place } = cell;
  const { sheetId: id, title, index } = sheet.properties;
  return {
    kind: 'edit',
    as: edit.as,
    facts: {
      range: { sheet: { id, title, index }, ...place },
      ...(edit.before !== '' && { oldValue: edit.before }),
      ...(edit.after !== '' && { value: edit.after }),
    },
  };
}

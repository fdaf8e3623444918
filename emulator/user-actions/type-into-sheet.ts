import { cellAt, putCell, withValue } from '../sheets/cells';
import { draftOf } from '../sheets/model';
import { sheetById, type Area } from '../sheets/ranges';
import { checkProtection } from '../sheets/requests/protection';
import { checkValidation } from '../sheets/values/check-validation';
import { formattedValue } from '../sheets/values/render';
import { typeInto } from '../sheets/values/parse-typed';
import type { Host } from '../workspace/host';
import type { EditEvent } from './events';

/** Types a text, or rows of texts, starting at the first cell of the area; returns the event for triggers. */
export function typeIntoSheet(
  host: Host,
  area: Area,
  text: string | readonly (readonly string[])[],
  as: string,
): EditEvent {
  const texts = typeof text === 'string' ? [[text]] : text;
  const { top, left } = area;
  const draft = draftOf(host.book());
  const sheet = sheetById(draft, area.sheet.properties.sheetId);
  const locale = String(draft.properties['locale']);
  const place = { locale, year: new Date(host.state.clock).getUTCFullYear() };
  const filled = { sheet, top, left, bottom: top + texts.length, right: left + (texts[0]?.length ?? 0) };
  checkProtection(
    { book: draft, ids: host.ids, place, user: as, owner: host.state.owner, traits: host.sheetTraits },
    filled,
  );
  const before = formattedValue(cellAt(sheet, top, left), locale);
  texts.forEach((line, down) =>
    line.forEach((each, along) => {
      const [row, column] = [top + down, left + along];
      const parsed = typeInto(cellAt(sheet, row, column), each, place);
      const typed = withValue(parsed, parsed.userEnteredValue);
      checkValidation(draft, typed, { row, column }, place);
      putCell(sheet, row, column, typed);
    }),
  );
  host.setBook(draft, as, host.state.clock);
  const after = formattedValue(cellAt(sheet, top, left), locale);
  return typeof text === 'string'
    ? editEvent(filled, { before, after, as })
    : editEvent(filled, { before: '', after: '', as });
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

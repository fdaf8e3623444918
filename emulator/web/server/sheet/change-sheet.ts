import { asText, type JsonObject } from '../../../json';
import { batchUpdate } from '../../../sheets/batch-update';
import type { Workbook } from '../../../sheets/model';
import type { Host } from '../../../workspace/host';

/** Applies batchUpdate requests as a person, for the sheet's menus and handles. */
export function changeSheet(host: Host, requests: readonly JsonObject[], user: string): void {
  host.setBook(changed(host, host.book(), requests, user), user, host.state.clock);
}

export function changed(host: Host, book: Workbook, requests: readonly JsonObject[], user: string): Workbook {
  const place = {
    locale: asText(book.properties['locale']),
    year: new Date(host.state.clock).getUTCFullYear(),
  };
  return batchUpdate(
    book,
    { requests },
    { ids: host.ids, place, user, owner: host.state.owner, traits: host.sheetTraits },
  ).book;
}

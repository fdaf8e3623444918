import type { JsonObject } from '../json';
import { batchUpdate } from '../sheets/batch-update';
import type { Workbook } from '../sheets/model';
import { editContext } from '../workspace/edit-context';
import type { Host } from '../workspace/host';

/** Applies batchUpdate requests as a person, for the sheet's menus and handles. */
export function changeSheet(host: Host, requests: readonly JsonObject[], user: string): void {
  host.setBook(changed(host, host.book(), requests, user), user, host.state.clock);
}

export const changed = (
  host: Host,
  book: Workbook,
  requests: readonly JsonObject[],
  user: string,
): Workbook => batchUpdate(book, { requests }, editContext(host, book, user)).book;

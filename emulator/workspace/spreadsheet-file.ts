import { amend, createEntry } from '../drive/changes';
import { rootOf, sharesWith, type Drive } from '../drive/drive';
import { SPREADSHEET } from '../drive/model';
import { titleOf } from './open-book';
import type { Workbook } from '../sheets/model';

/** Makes the file that Drive shows of a spreadsheet, where it is not there yet, and shares it with `people` to edit. */
export function makeSpreadsheetFile(
  drive: Drive,
  book: Workbook,
  {
    owner,
    people,
    now,
  }: { readonly owner: string; readonly people: readonly string[]; readonly now: string },
): void {
  const id = book.spreadsheetId;
  if (drive.entries.has(id)) return;
  const fresh = { id, name: titleOf(book), parent: rootOf(drive, owner, now).id, mimeType: SPREADSHEET };
  const file = createEntry(drive, fresh, { user: owner, now });
  const others = people.filter((person) => person !== owner);
  if (others.length > 0) amend(drive, file, { shares: sharesWith(others) });
}

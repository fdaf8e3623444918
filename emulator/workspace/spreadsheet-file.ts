import { amend, createEntry } from '../drive/changes';
import { rootOf, sharesWith, type Drive } from '../drive/drive';
import { SPREADSHEET } from '../drive/model';
import { titleOf } from './open-book';
import type { Workbook } from '../sheets/model';

/** Creates a spreadsheet's file in Drive if it does not exist, and shares it with `people` as editors. */
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

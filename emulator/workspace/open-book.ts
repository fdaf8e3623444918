import { amend } from '../drive/changes';
import type { Drive } from '../drive/drive';
import type { Workbook } from '../sheets/model';
import type { WorkbookStore } from '../sheets/workbook-store';

/** An open spreadsheet: its content, which its store persists, and its file in Drive, which changes with the content. */
export interface OpenBook {
  readonly id: string;
  get(): Workbook;
  /** `by` is an address, `at` milliseconds since 1970. */
  set(book: Workbook, by: string, at: number): void;
}

export const titleOf = ({ properties }: Workbook): string => String(properties['title']);

/** `first` is the current content; it is stored immediately. */
export function openBook(drive: Drive, store: WorkbookStore, first: Workbook): OpenBook {
  const id = first.spreadsheetId;
  let book = first;
  store.save(book);
  return {
    id,
    get: () => book,
    set: (next, by, at) => {
      store.save(next);
      book = next;
      const file = drive.entries.get(id);
      const modifiedTime = new Date(at).toISOString();
      if (file) amend(drive, file, { name: titleOf(next), modifiedTime, lastModifiedBy: by });
    },
  };
}

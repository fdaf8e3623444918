import { amend, createEntry } from '../drive/changes';
import { sharesWith, type Drive } from '../drive/drive';
import { SPREADSHEET } from '../drive/model';
import type { WorkspaceState } from './state';

/** The spreadsheet as Drive shows it: a file of the owner's that changes when the workbook does. */
export interface SpreadsheetFile {
  touch(title: string, by: string, at: number): void;
}

/** Made where it is not there yet. Whoever is to work in the sheet has been given it; of the owner's Drive nothing else. */
export function openSpreadsheetFile(
  drive: Drive,
  { spreadsheetId: id, owner }: Pick<WorkspaceState, 'spreadsheetId' | 'owner'>,
  title: string,
  now: string,
): SpreadsheetFile {
  if (!drive.entries.has(id)) {
    const parent = drive.roots.get(owner) ?? '';
    const file = createEntry(drive, { id, name: title, parent, mimeType: SPREADSHEET }, { user: owner, now });
    const others = [...drive.people.keys()].filter((person) => person !== owner);
    amend(drive, file, { shares: sharesWith(others) });
  }
  return {
    touch: (name, by, at) => {
      const file = drive.entries.get(id);
      const modifiedTime = new Date(at).toISOString();
      if (file) amend(drive, file, { name, modifiedTime, lastModifiedBy: by });
    },
  };
}

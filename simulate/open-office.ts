import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { firstDay } from '../demo/first-day';
import { demoOffice, type DemoOffice } from '../demo/office';
import { people, ppid } from '../demo/people';
import { openWorkspace, scratchFolder } from '../emulator';

/** Wednesday, 4 February 2026, 08.00 in Lahat. */
const MORNING = '2026-02-04T08:00:00+07:00';
const bundle = path.resolve(__dirname, '..', 'dist', 'app');

/**
 * An office in a folder, running the built bundle; what the folder holds already goes on where it was.
 * @param persist false where nobody will open that folder again
 * @param minuteQuota reads, and writes, of the workbook that a person has in a minute; Google's number unless told
 */
export const openOffice = (folder: string, persist = true, minuteQuota?: number): DemoOffice =>
  demoOffice(
    openWorkspace({
      folder,
      project: bundle,
      ...firstDay,
      owner: ppid,
      people,
      spreadsheetName: 'Buku Kerja',
      start: MORNING,
      seed: 7,
      isolation: 'inline',
      persist,
      ...(minuteQuota !== undefined && { minuteQuota }),
    }),
  );

/** Folders that are gone when the work is over. */
export interface TempWorkspaces {
  /** A new folder; a copy of another when one is given. */
  create(copyOf?: string): string;
  remove(folder: string): void;
  removeAll(): void;
}

export function tempWorkspaces(): TempWorkspaces {
  const base = mkdtempSync(path.join(scratchFolder(), 'simulasi-'));
  let count = 0;
  const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
  return {
    create: (copyOf) => {
      count += 1;
      const folder = path.join(base, String(count));
      if (copyOf === undefined) mkdirSync(folder);
      else cpSync(copyOf, folder, { recursive: true });
      return folder;
    },
    remove,
    removeAll: () => remove(base),
  };
}

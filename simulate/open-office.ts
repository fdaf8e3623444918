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
 * Opens an office in a folder, running the built bundle; an existing folder continues from its saved state.
 * @param persist false if the folder will not be opened again
 * @param minuteQuota the number of reads, and of writes, of the workbook that a person may make in a minute; default:
 * Google's
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

/** Temporary workspace folders, removed at the end. */
export interface TempWorkspaces {
  /** Creates a folder, as a copy of another one if given. */
  create(copyOf?: string): string;
  remove(folder: string): void;
  removeAll(): void;
}

/** Does the work with temporary workspaces, and removes them afterwards. */
export async function withTempWorkspaces<T>(work: (temp: TempWorkspaces) => Promise<T>): Promise<T> {
  const temp = tempWorkspaces();
  try {
    return await work(temp);
  } finally {
    temp.removeAll();
  }
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

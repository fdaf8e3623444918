import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkspace, type WorkspaceOptions } from '../../emulator';
import { demoOffice, type DemoOffice } from '../../demo/office';
import { people, ppid } from '../../demo/people';
import { setUpOffice } from '../../demo/set-up-office';
import type { Execution } from '../../emulator';

export const root = path.resolve(__dirname, '..', '..');
export const bundle = path.join(root, 'dist', 'app');

export interface LocalOffice extends DemoOffice {
  /** The last execution, for counting what it cost. */
  lastExecution(): Execution;
  close(): Promise<void>;
}

/** Wednesday, 4 February 2026, 08.00 in Lahat. */
export const MORNING = '2026-02-04T08:00:00+07:00';

/** A fresh office on the local Workspace, running the built bundle; set up, with its roles typed in and its archive shared, unless told. */
export async function localOffice(
  options: {
    readonly setUp?: boolean;
    readonly start?: string;
    readonly people?: readonly { readonly email: string; readonly name: string }[];
    /** Folder of another build than dist/app. */
    readonly project?: string;
    /** 'ask': nobody but the PPID has granted anything yet. */
    readonly consent?: 'ask';
  } & Pick<WorkspaceOptions, 'sheetTraits' | 'locale'> = {},
): Promise<LocalOffice> {
  if (!existsSync(path.join(bundle, 'Code.js')))
    throw new Error('dist/app is missing: run `npm run build` first');
  const folder = mkdtempSync(path.join(tmpdir(), 'kantor-'));
  const workspace = openWorkspace({
    folder,
    project: options.project ?? bundle,
    language: 'id',
    owner: ppid,
    people: options.people ?? people,
    spreadsheetName: 'Buku Kerja',
    start: options.start ?? MORNING,
    seed: 7,
    persist: false,
    ...(options.consent && { consent: options.consent }),
    locale: options.locale ?? 'en_US',
    timeZone: 'America/Los_Angeles',
    ...(options.sheetTraits && { sheetTraits: options.sheetTraits }),
  });
  workspace.consent.grant(ppid, 'all');
  const office = demoOffice(workspace);
  if (options.setUp ?? true) await setUpOffice(office);
  return {
    ...office,
    lastExecution: () => {
      const last = workspace.executions.at(-1);
      if (!last) throw new Error('Nothing was run yet');
      return last;
    },
    close: async () => {
      await workspace.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

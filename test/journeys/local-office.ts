import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../emulator';
import { demoOffice, type DemoOffice } from '../../demo/office';
import { people, ppid } from '../../demo/people';
import { setUpOffice } from '../../demo/set-up-office';
import type { Execution } from '../../emulator';
import { copySetUpOffice } from './set-up-copies';

export const root = path.resolve(__dirname, '..', '..');
export const bundle = path.join(root, 'dist', 'app');

export interface LocalOffice extends DemoOffice {
  /** The last execution, to count its calls. */
  lastExecution(): Execution;
  close(): Promise<void>;
}

/** Wednesday, 4 February 2026, 08.00 in Lahat. */
export const MORNING = '2026-02-04T08:00:00+07:00';

interface OfficeOptions extends Pick<WorkspaceOptions, 'sheetTraits' | 'locale'> {
  readonly setUp?: boolean;
  readonly start?: string;
  readonly people?: readonly { readonly email: string; readonly name: string }[];
  /** Folder of another build than dist/app. */
  readonly project?: string;
  /** 'ask': only the PPID has granted scopes. */
  readonly consent?: 'ask';
}

/**
 * A new office on the local Workspace that runs the built bundle; by default set up, with its roles entered and its archive
 * shared.
 * A set-up office is a copy of an earlier one of the same sources; its list of executions is empty. For another build it is set
 * up anew.
 */
export async function localOffice(options: OfficeOptions = {}): Promise<LocalOffice> {
  if (!existsSync(path.join(bundle, 'Code.js')))
    throw new Error('dist/app is missing: run `npm run build` first');
  const folder = mkdtempSync(path.join(tmpdir(), 'kantor-'));
  const isSetUp = options.setUp ?? true;
  if (isSetUp && options.project === undefined)
    await copySetUpOffice(folder, options, async (original) => {
      const workspace = openIn(original, options, true);
      await setUpOffice(demoOffice(workspace));
      await workspace.close();
    });
  const workspace = openIn(folder, options, false);
  if (isSetUp && options.project !== undefined) await setUpOffice(demoOffice(workspace));
  return {
    ...demoOffice(workspace),
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

function openIn(folder: string, options: OfficeOptions, persist: boolean): Workspace {
  const workspace = openWorkspace({
    folder,
    project: options.project ?? bundle,
    language: 'id',
    owner: ppid,
    people: options.people ?? people,
    spreadsheetName: 'Buku Kerja',
    start: options.start ?? MORNING,
    seed: 7,
    persist,
    ...(options.consent && { consent: options.consent }),
    locale: options.locale ?? 'en_US',
    timeZone: 'America/Los_Angeles',
    ...(options.sheetTraits && { sheetTraits: options.sheetTraits }),
  });
  workspace.consent.grant(ppid, 'all');
  return workspace;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkspace, type ScriptProject, type Workspace } from '../../emulator';
import { demoOffice, type DemoOffice } from '../../demo/office';
import { people, ppid } from '../../demo/people';
import { setUpOffice } from '../../demo/set-up-office';

export interface BenchOffice extends DemoOffice {
  /** The comparison implementations, as a separate project beside the product. */
  readonly others: ScriptProject;
  close(): Promise<void>;
}

/** An office set up by the built bundle, with an empty sheet "Banding" that the comparison implementations write to. */
export async function benchOffice(root: string): Promise<BenchOffice> {
  const folder = mkdtempSync(path.join(tmpdir(), 'biaya-'));
  const workspace = openWorkspace({
    folder,
    project: path.join(root, 'dist', 'app'),
    language: 'id',
    owner: ppid,
    people,
    start: '2026-02-04T08:00:00+07:00',
    seed: 7,
    persist: false,
    // A busy machine counts too: the time at Google is modelled.
    cpuLimitMs: 600_000,
  });
  const office = demoOffice(workspace);
  await setUpOffice(office);
  return {
    ...office,
    others: workspace.project(path.join(root, 'bench', 'costs', 'usual')),
    close: async () => {
      await workspace.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The executions of the product's own project during `work`. */
export async function during(workspace: Workspace, work: () => Promise<unknown>) {
  const before = workspace.executions.length;
  await work();
  return workspace.executions.slice(before);
}

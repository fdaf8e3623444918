import type { Workspace } from '../../emulator';
import { killAt } from '../../emulator/faults';

type Run = () => Promise<{ readonly status: string }>;

/**
 * Kills an execution after each of its calls in turn, and looks at what it left. Nothing happens between two calls: an execution
 * that is killed before a call is one that is killed after the call before it.
 * @param office  has the workspace of the last `prepare`
 * @param prepare  returns what starts the execution
 * @param look  is called after each killed execution with the number of its last call, from 1
 * @returns how many executions were killed; one more was not, because it makes no further call
 */
export async function killEach(
  office: () => { readonly workspace: Workspace },
  prepare: (call: number) => Promise<Run> | Run,
  look: (call: number) => Promise<void> | void,
): Promise<number> {
  for (let call = 1; ; call += 1) {
    const run = await prepare(call);
    const { workspace } = office();
    workspace.onCall = killAt(call, 'after');
    const { status } = await run();
    workspace.onCall = undefined;
    if (status !== 'killed') return call - 1;
    await look(call);
  }
}

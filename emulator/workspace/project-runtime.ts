import type { Host } from './host';
import type { Execution, RunRequest } from '../runtime/execution';

/** An open script project: its view of the Workspace, and the function that runs its functions. */
export interface ProjectRuntime {
  readonly host: Host;
  readonly run: (request: RunRequest) => Promise<Execution>;
}

import type { Host } from './host';
import type { Execution, RunRequest } from '../runtime/execution';

/** A script project at work: what it sees, and how one of its functions is run. */
export interface ProjectRuntime {
  readonly host: Host;
  readonly run: (request: RunRequest) => Promise<Execution>;
}

import type { ProjectRuntime } from './project-runtime';
import type { ScriptProject, Workspace } from './workspace';

const internals = new WeakMap<object, ProjectRuntime>();

/** Associates a handle with its runtime, for the page in `web/`; other users of the handle do not see it. */
export function withInternals<T extends Workspace | ScriptProject>(runtime: ProjectRuntime, handle: T): T {
  internals.set(handle, runtime);
  return handle;
}

/** The runtime of the workspace's own project, or of another one. */
export function internalsOf(handle: Workspace | ScriptProject): ProjectRuntime {
  const runtime = internals.get(handle);
  if (!runtime) throw new Error('Not a workspace of openWorkspace');
  return runtime;
}

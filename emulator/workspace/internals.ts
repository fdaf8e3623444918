import type { ProjectRuntime } from './project-runtime';
import type { ScriptProject, Workspace } from './workspace';

const internals = new WeakMap<object, ProjectRuntime>();

/** Remembers what stands behind a workspace or a project, for the page in `web/`; whoever only uses them never sees it. */
export function withInternals<T extends Workspace | ScriptProject>(runtime: ProjectRuntime, handle: T): T {
  internals.set(handle, runtime);
  return handle;
}

/** The workspace's own project at work, or another one. */
export function internalsOf(handle: Workspace | ScriptProject): ProjectRuntime {
  const runtime = internals.get(handle);
  if (!runtime) throw new Error('Not a workspace of openWorkspace');
  return runtime;
}

import type { Slot } from './slot';
import type { ScriptProject, Workspace } from './workspace';

const slots = new WeakMap<object, Slot>();

/** Remembers what stands behind a workspace or a project, for the page in `web/`; whoever only uses them never sees it. */
export function withSlot<T extends Workspace | ScriptProject>(slot: Slot, face: T): T {
  slots.set(face, slot);
  return face;
}

/** The workspace's own project at work, or another one. */
export function behind(face: Workspace | ScriptProject): Slot {
  const slot = slots.get(face);
  if (!slot) throw new Error('Not a workspace of openWorkspace');
  return slot;
}

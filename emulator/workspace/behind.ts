import type { Workspace } from '../types';
import type { Slot } from './slot';

const slots = new WeakMap<Workspace, Slot>();

/** Remembers what stands behind a workspace, for the page in `web/`; whoever only uses a Workspace never sees it. */
export function withSlot(slot: Slot, workspace: Workspace): Workspace {
  slots.set(workspace, slot);
  return workspace;
}

/** The workspace's own project at work. */
export function behind(workspace: Workspace): Slot {
  const slot = slots.get(workspace);
  if (!slot) throw new Error('Not a workspace of openWorkspace');
  return slot;
}

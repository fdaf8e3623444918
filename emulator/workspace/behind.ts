import type { Workspace } from '../types';
import type { Host } from './host';

const hosts = new WeakMap<Workspace, Host>();

/** Remembers what stands behind a workspace, for the page in `web/`; whoever only uses a Workspace never sees it. */
export function withHost(host: Host, workspace: Workspace): Workspace {
  hosts.set(workspace, host);
  return workspace;
}

export function behind(workspace: Workspace): Host {
  const host = hosts.get(workspace);
  if (!host) throw new Error('Not a workspace of openWorkspace');
  return host;
}

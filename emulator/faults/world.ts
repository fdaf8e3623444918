import type { CallNotice } from '../runtime/run';
import { atCall, isAt, type Fault, type Where } from './fault';
import type { Quota } from '../workspace/quotas';
import type { Workspace } from '../workspace/workspace';

/** Does something just before the k-th call of a script. Actions of people take effect synchronously. */
export const meanwhile = (k: number, happen: (call: CallNotice) => unknown, where?: Where): Fault =>
  atCall(k, 'before', (call) => void happen(call), where);

/** A colleague types into a cell. */
export const colleagueTypes = (
  workspace: Workspace,
  k: number,
  cell: { readonly sheet: string; readonly a1: string; readonly text: string; readonly as: string },
  where?: Where,
): Fault => meanwhile(k, () => workspace.sheets.type(cell.sheet, cell.a1, cell.text, cell.as), where);

export const colleagueSorts = (
  workspace: Workspace,
  k: number,
  by: { readonly sheet: string; readonly column: number; readonly ascending?: boolean },
  where?: Where,
): Fault => meanwhile(k, () => workspace.sheets.sort(by.sheet, by.column, by.ascending ?? true), where);

export const colleagueInsertsColumn = (
  workspace: Workspace,
  k: number,
  at: { readonly sheet: string; readonly before: number },
  where?: Where,
): Fault => meanwhile(k, () => workspace.sheets.insertColumn(at.sheet, at.before), where);

/** From the k-th call on, the person has used up this quota for today. */
export const quotaRunsOut = (workspace: Workspace, k: number, quota: Quota, email: string): Fault =>
  meanwhile(k, () => workspace.quotas.exhaust(quota, email));

/** At the k-th call somebody else acquires a lock and keeps it for this long. */
export const lockIsHeld = (
  workspace: Workspace,
  k: number,
  scope: 'script' | 'document',
  ms: number,
): Fault => meanwhile(k, ({ now }) => workspace.locks.hold(scope, ms, now));

export const scopeIsWithdrawn = (workspace: Workspace, k: number, email: string, scope: string): Fault =>
  meanwhile(k, () => workspace.consent.withdraw(email, scope));

/** A file that is still being written: it grows each time files are listed. */
export const fileGrows =
  (workspace: Workspace, fileId: string, more: Uint8Array, where: Where = 'Drive.Files.list'): Fault =>
  (call) => {
    if (call.phase !== 'before' || !isAt(where, call)) return;
    workspace.drive.write(fileId, Buffer.concat([workspace.drive.read(fileId), more]));
  };

/** Moves the clock ahead in the middle of an execution; this does not count against its six minutes. */
export const clockJumps = (k: number, ms: number, where?: Where): Fault =>
  atCall(k, 'after', (call) => call.jump(ms), where);

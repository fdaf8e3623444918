import type { ExecutionServices } from '../sheets/transaction/execution';

/** A person who clicks waits no longer than this before being told, kindly, that a colleague is saving. */
const PATIENCE_MS = 8_000;

export const createLock = (service: GoogleAppsScript.Lock.LockService): ExecutionServices['lock'] => ({
  take: () => service.getScriptLock().tryLock(PATIENCE_MS),
  giveBack: () => service.getScriptLock().releaseLock(),
});

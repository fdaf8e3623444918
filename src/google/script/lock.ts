import type { ExecutionServices } from '../sheets/transaction/execution';

/** After this time a waiting person is told that a colleague is saving. */
const PATIENCE_MS = 8_000;

export const createLock = (service: GoogleAppsScript.Lock.LockService): ExecutionServices['lock'] => ({
  take: () => service.getScriptLock().tryLock(PATIENCE_MS),
  release: () => service.getScriptLock().releaseLock(),
});

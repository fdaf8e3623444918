import { ServiceError } from '../../errors';
import type { Json } from '../../json';
import { nowOf } from '../../runtime/run';
import type { ServiceCall } from '../../workspace/host';
import type { ServiceMethod } from '../service';
import { scopeName } from './scope';

/** Limits the real waiting time for an execution that hangs, since its modelled clock may not advance at all. */
const REAL_WAIT_MS = 30_000;

/**
 * Acquires the lock if it is free or is released within `timeout` modelled milliseconds. Waiting is measured on the
 * modelled clock: an execution that gets the lock from another continues from the time of its release.
 */
async function acquire(call: ServiceCall, name: string, timeout: number): Promise<boolean> {
  const deadline = nowOf(call.run) + timeout;
  const giveUp = Date.now() + Math.max(REAL_WAIT_MS, timeout);
  while (call.host.locks.holder(name) !== undefined && Date.now() < giveUp && timeout > 0)
    await Promise.race([call.host.locks.nextRelease(name), pause(giveUp - Date.now())]);
  return settle(call, name, deadline);
}

/** Acquires the lock at once or not at all: an inline execution has the only thread, so nobody could release the lock. */
function settle({ host, run }: ServiceCall, name: string, deadline: number): boolean {
  const late = host.locks.holder(name) !== undefined || host.locks.freeAt(name) > deadline;
  const until = late ? deadline : Math.max(nowOf(run), host.locks.freeAt(name));
  run.modelledMs += Math.max(0, until - nowOf(run));
  if (!late && run.ended === undefined) host.locks.take(name, run.id);
  return !late;
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, ms)).unref();
  });

function lock(call: ServiceCall, scope: Json | undefined, timeout: number): boolean | Promise<boolean> {
  const name = scopeName(call, scope);
  if (call.host.locks.holder(name) === call.run.id) return true;
  return call.run.canWait ? acquire(call, name, timeout) : settle(call, name, nowOf(call.run) + timeout);
}

const tryLock: ServiceMethod = (call, [scope, timeout]) => lock(call, scope, Number(timeout ?? 0));

const waitLock: ServiceMethod = (call, [scope, timeout]) => {
  const taken = lock(call, scope, Number(timeout ?? 0));
  return typeof taken === 'boolean' ? required(taken) : taken.then(required);
};

function required(taken: boolean): null {
  if (!taken) throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  return null;
}

const releaseLock: ServiceMethod = (call, [scope]) => {
  call.host.locks.release(scopeName(call, scope), call.run.id, nowOf(call.run));
  return null;
};

const hasLock: ServiceMethod = (call, [scope]) =>
  call.host.locks.holder(scopeName(call, scope)) === call.run.id;

export const lockService = {
  'LockService.tryLock': tryLock,
  'LockService.waitLock': waitLock,
  'LockService.releaseLock': releaseLock,
  'LockService.hasLock': hasLock,
};

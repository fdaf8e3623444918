import { Killed, SERVER_ERROR, ServiceError } from '../errors';
import type { CallNotice } from '../runtime/run';

/** Called before and after each service call; throwing makes the call fail. */
export type Fault = (call: CallNotice) => void;

/** The calls that a fault applies to: a service (`Drive`), a method (`Drive.Files.list`), or a predicate. */
export type Where = string | ((call: CallNotice) => boolean);

export const isAt = (where: Where, call: CallNotice): boolean => {
  if (typeof where === 'function') return where(call);
  const name = `${call.service}.${call.method}`;
  return name === where || name.startsWith(`${where}.`);
};

type Phase = CallNotice['phase'];

/** Acts at the k-th matching call, counted from 1 across executions. A call that failed has no 'after'. */
export function atCall(
  k: number,
  phase: Phase,
  act: (call: CallNotice) => void,
  where: Where = () => true,
): Fault {
  let seen = 0;
  return (call) => {
    if (call.phase !== phase || !isAt(where, call)) return;
    seen += 1;
    if (seen === k) act(call);
  };
}

const throwing = (error: Error) => (): never => {
  throw error;
};

/** The k-th call fails before it has any effect. */
export const failBefore = (k: number, error: Error = serverError(), where?: Where): Fault =>
  atCall(k, 'before', throwing(error), where);

/** Every call fails before it has any effect, for as long as the fault is set; retries do not help. */
export const failAlways =
  (where?: Where, error: Error = serverError()): Fault =>
  (call) => {
    if (call.phase === 'before' && (where === undefined || isAt(where, call))) throw error;
  };

/** The k-th call takes effect and then fails, as when the response is lost. */
export const failAfter = (k: number, error: Error = serverError(), where?: Where): Fault =>
  atCall(k, 'after', throwing(error), where);

/** The execution is killed at the k-th call, before or after the call takes effect. */
export const killAt = (k: number, phase: Phase = 'before', where?: Where): Fault =>
  atCall(k, phase, throwing(new Killed()), where);

const serverError = (): Error => new ServiceError(SERVER_ERROR);

/** Combines faults, in this order: `workspace.onCall = together(failBefore(3), clockJumps(2, 60_000))`. */
export const together =
  (...faults: readonly Fault[]): Fault =>
  (call) =>
    faults.forEach((fault) => fault(call));

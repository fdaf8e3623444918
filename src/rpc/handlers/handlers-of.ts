import type * as v from 'valibot';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Answer } from '../contract/answer';

/** What answers the calls of a part of the contract: its arguments as its schemas leave them, its value or a refusal. */
export type HandlersOf<A, S extends Record<keyof A, v.GenericSchema<unknown, readonly unknown[]>>> = {
  readonly [N in keyof A]: (...args: v.InferOutput<S[N]>) => Result<ValueOf<A[N]>, Refusal>;
};
type ValueOf<F> = F extends (...args: never[]) => Answer<infer T> ? T : never;

export const map = <T, U>(result: Result<T, Refusal>, view: (value: T) => U): Result<U, Refusal> =>
  result.ok ? ok(view(result.value)) : result;

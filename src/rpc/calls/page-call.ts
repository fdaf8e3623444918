import type * as v from 'valibot';
import type { Deps } from '../../app/deps';
import { mapResult, type Result } from '../../domain/refusal/result';
import type { Answer } from '../contract/answer';

/** A schema of the arguments of a call. */
type Arguments = v.GenericSchema<unknown, readonly unknown[]>;

/** A call that a page may make. */
export interface PageCall<Sent, Values, T> {
  /** Validates the arguments from the page and returns those that `run` takes. */
  readonly args: v.GenericSchema<Sent, readonly unknown[]>;
  readonly run: (deps: Deps, values: Values) => Result<T>;
}

/** The calls of one part of the contract: exactly its names, with its argument and result types. */
export type CallsOf<Api> = {
  readonly [N in keyof Api]: Api[N] extends (...sent: infer Sent) => Answer<infer T>
    ? PageCall<Sent, never, T>
    : never;
};

type Call<A extends Arguments, T> = PageCall<v.InferInput<A>, v.InferOutput<A>, T>;
type UseCase<A extends Arguments, T> = (deps: Deps) => (...values: v.InferOutput<A>) => Result<T>;

/** @param view converts the result of the use case for the page; without it the page gets the result unchanged */
export function pageCall<A extends Arguments, T>(args: A, useCase: UseCase<A, T>): Call<A, T>;
export function pageCall<A extends Arguments, T, U>(
  args: A,
  useCase: UseCase<A, T>,
  view: (value: T, ...values: v.InferOutput<A>) => U,
): Call<A, U>;
export function pageCall<A extends Arguments, T>(
  args: A,
  useCase: UseCase<A, T>,
  view?: (value: T, ...values: v.InferOutput<A>) => unknown,
): Call<A, unknown> {
  return {
    args,
    run: (deps, values) =>
      mapResult(useCase(deps)(...values), (value) => (view ? view(value, ...values) : value)),
  };
}

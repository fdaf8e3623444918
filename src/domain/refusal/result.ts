import type { Refusal } from './refusal';

/** Errors that a user can cause are values with a code and facts; errors that only our code can cause are thrown. */
export type Result<T, E = Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** The refusal of the inner result if the outer one has none. */
export const flatten = <T, E>(result: Result<Result<T, E>, E>): Result<T, E> =>
  result.ok ? result.value : result;

/** The result with its value changed; a refusal is returned unchanged. */
export const mapResult = <T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> =>
  result.ok ? ok(change(result.value)) : result;

import type { Changes, RowUpdate } from '../domain/workbook/changes';
import type { Context } from '../domain/office/context';
import type { Refusal } from '../domain/refusal/refusal';
import type { Result } from '../domain/refusal/result';
import type { SheetName, SheetRow } from '../domain/workbook';
import type { Stored } from '../domain/workbook/sheet';

/**
 * The columns that a use case looks at, by sheet. An empty list means that rows are only added there. Calls to Google do
 * not grow with rows, but what they carry does: name no more than is needed.
 */
export type Reads = { readonly [S in SheetName]?: readonly (keyof SheetRow<S> & string)[] | 'all' };

/**
 * The part of the workbook that was read, ids always among it: rows in the order of the sheet, hidden and filtered ones
 * included; of the inventory, copies that bear another row's ID come last. Where the Log is read beside the inventory,
 * decisions and typists are those that it vouches for (domain/inventory/typists/typists/as-logged), and entries of the DIP that it does
 * not know are marked (domain/registers/vouched-entries).
 */
export type Snapshot<R extends Reads> = {
  readonly [S in keyof R & SheetName]: readonly Stored<
    R[S] extends readonly (infer K)[] ? Pick<SheetRow<S>, Extract<keyof SheetRow<S>, K | 'id'>> : SheetRow<S>
  >[];
};

export interface Decision<T> {
  readonly changes: Changes;
  readonly reply: T;
  /** Effects follow (Drive, mail): the lock is given back before them, so that they keep nobody waiting. */
  readonly effectsFollow?: boolean;
}

/** What a decision comes to. A refusal may still keep what was noticed on the way (a typed row's ID, its faults). */
export type Outcome<T> =
  | { readonly ok: true; readonly value: Decision<T> }
  | { readonly ok: false; readonly error: Refusal; readonly keep?: Partial<Changes> };

/**
 * One execution = load, decide, commit, act. Takes the lock, reads once, lets a pure function decide, writes once and
 * atomically; when rows moved under the write it is undone and decided afresh.
 */
export interface Execution {
  transact<R extends Reads, T>(
    reads: R,
    decide: (office: Snapshot<R>, context: Context) => Outcome<T>,
  ): Result<T, Refusal>;
  /** As `run`, with something gathered from elsewhere (a listing of Drive) after the read and before the decision. */
  transactWith<R extends Reads, G, T>(
    reads: R,
    gather: (office: Snapshot<R>, context: Context) => G,
    decide: (office: Snapshot<R>, gathered: G, context: Context) => Outcome<T>,
  ): Result<T, Refusal>;
  /**
   * As `run`, only where the workbook is a copy or may be one: there every other order is refused (IS_COPY), and this one
   * everywhere else (NOT_A_COPY).
   */
  transactInCopy<R extends Reads, T>(
    reads: R,
    decide: (office: Snapshot<R>, context: Context) => Outcome<T>,
  ): Result<T, Refusal>;
  /** A look after which something is made outside the workbook, or in it without `run`; refused in a copy. */
  readToAct<R extends Reads, T>(
    reads: R,
    view: (office: Snapshot<R>, context: Context) => T,
  ): Result<T, Refusal>;
  /** A look without a lock and without a write; in a copy too. */
  read<R extends Reads, T>(reads: R, view: (office: Snapshot<R>, context: Context) => T): Result<T, Refusal>;
  /**
   * A second write of the last `run`, whose lock was kept (no `effectsFollow`): no other order has come between, so
   * nothing is read again and the log goes on. The context is the run's, with the time of now. Where people have moved
   * rows meanwhile nothing is written and the answer is false: decide afresh with `run`.
   */
  append(decide: (context: Context) => Partial<Changes>): boolean;
  /**
   * The closing write of an order: it tells what became of effects that were announced and have happened outside the
   * workbook. Where it meets a trouble of Google's that passes, a lock that others keep, or rows that do not stand still,
   * the order is done all the same: false is returned, and the next run settles what was announced, as after a run that
   * died. Any other fault is thrown, any other refusal returned.
   */
  close(write: () => Result<unknown, Refusal>): Result<boolean, Refusal>;
  /**
   * A closing write into rows that the last `run` read and that its lease keeps; needs no second reading.
   * @returns whether it was written; false leaves it to the next run, as `close` does
   */
  recordOutcome(updates: readonly RowUpdate[], settings: Changes['settings']): boolean;
}

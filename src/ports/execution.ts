import type { Changes, RowMove, RowUpdate } from '../domain/workbook/changes';
import type { Context } from '../domain/office/context';
import type { People } from '../domain/office/people/people';
import type { Refusal } from '../domain/refusal/refusal';
import type { Result } from '../domain/refusal/result';
import type { SheetName, SheetRow } from '../domain/workbook';
import type { Stored } from '../domain/workbook/sheet';

/**
 * The columns that a use case reads, by sheet. An empty list means that rows are only appended there. The number of
 * calls to Google does not grow with rows, but their size does: name no more columns than needed.
 */
export type Reads = { readonly [S in SheetName]?: readonly (keyof SheetRow<S> & string)[] | 'all' };

/**
 * The part of the workbook that was read, ids always included: rows in the order of the sheet, hidden and filtered ones
 * too. In the inventory, copies with another row's ID come last; in the registers they are left out, and the row that the Log confirms is the entry (registers/entry/without-copies). Where the Log is read with the inventory, only
 * decisions and typists that the Log confirms are kept (domain/inventory/typists/as-logged), and entries of the DIP
 * that it does not know are marked (domain/registers/vouched-entries); the lines of Kegiatan and Tahapan are as the Log confirms them
 * (domain/kegiatan/vouched-steps).
 */
export type Snapshot<R extends Reads> = {
  readonly [S in keyof R & SheetName]: readonly Stored<
    R[S] extends readonly (infer K)[] ? Pick<SheetRow<S>, Extract<keyof SheetRow<S>, K | 'id'>> : SheetRow<S>
  >[];
};

export interface Decision<T> {
  readonly changes: Changes;
  readonly reply: T;
  /** Effects follow (Drive, mail): the lock is released before them, so that nobody waits for them. */
  readonly effectsFollow?: boolean;
}

/** The result of a decision. A refusal may still write what was found on the way (a typed row's ID, its problems). */
export type Outcome<T> =
  | { readonly ok: true; readonly value: Decision<T> }
  | { readonly ok: false; readonly error: Refusal; readonly keep?: Partial<Changes> };

/**
 * One execution = load, decide, commit, act. Takes the lock, reads once, calls a pure function that decides, writes
 * once and atomically. When rows moved before the write, it is undone and the decision is taken again.
 */
export interface Execution {
  /** The people of the office as this execution last read them; nobody before the first read. */
  people: () => People;
  transact<R extends Reads, T>(
    reads: R,
    decide: (office: Snapshot<R>, context: Context) => Outcome<T>,
  ): Result<T>;
  /** As `transact`, with data from elsewhere (a listing of Drive) gathered after the read and before the decision. */
  transactWith<R extends Reads, G, T>(
    reads: R,
    gather: (office: Snapshot<R>, context: Context) => G,
    decide: (office: Snapshot<R>, gathered: G, context: Context) => Outcome<T>,
  ): Result<T>;
  /**
   * As `transact`, but only in a workbook that is, or may be, a copy. Every other command is refused there (IS_COPY),
   * and this one everywhere else (NOT_A_COPY).
   */
  transactInCopy<R extends Reads, T>(
    reads: R,
    decide: (office: Snapshot<R>, context: Context) => Outcome<T>,
  ): Result<T>;
  /** A read that precedes an effect outside the workbook, or a change in it without `transact`; refused in a copy. */
  readToAct<R extends Reads, T>(reads: R, view: (office: Snapshot<R>, context: Context) => T): Result<T>;
  /** A read without a lock and without a write; allowed in a copy. */
  read<R extends Reads, T>(reads: R, view: (office: Snapshot<R>, context: Context) => T): Result<T>;
  /**
   * A second write after the last `transact`, whose lock was kept (no `effectsFollow`). No other command can have written in
   * between, so nothing is read again and the log continues. The context is that of `transact`, with the current time.
   * Returns false, and writes nothing, when people have moved rows meanwhile: decide again with `transact`.
   */
  append(decide: (context: Context) => Partial<Changes>): boolean;
  /**
   * Moves rows that the last `transact` read, whose lock was kept (no `effectsFollow`), to sheets with the same columns, and
   * stores settings: one atomic write. Formulas, and columns that people added, go along.
   * @returns false, and nothing has moved, where people have moved rows meanwhile, or set-up has to add a sheet first
   */
  move(moves: readonly RowMove[], settings: Changes['settings']): boolean;
  /**
   * The closing write of a command: it records the outcome of effects outside the workbook that were announced before.
   * On a transient error of Google, a lock held by others, or rows that keep moving, the command still succeeds: it
   * returns false, and the next run completes what was announced, as after a run that was killed. Any other fault is
   * thrown, any other refusal returned.
   */
  close(write: () => Result<unknown>): Result<boolean>;
  /**
   * A closing write into rows that the last `transact` read and that its lease protects; needs no second read.
   * @returns whether it was written; false leaves it to the next run, as in `close`
   */
  recordOutcome(updates: readonly RowUpdate[], settings: Changes['settings']): boolean;
}

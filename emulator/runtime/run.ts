import type { Json } from '../json';
import type { RunRequest, RunSource, UiEvent } from './execution';

/** What `onCall` is told of a call to a service. */
export interface CallNotice {
  readonly service: string;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly execution: string;
  /** How many calls of this execution came before it. */
  readonly index: number;
  readonly phase: 'before' | 'after';
  /** Milliseconds since 1970 on the clock of this execution. */
  readonly now: number;
  /** Sets the clock of this execution, and so of the Workspace, ahead. */
  readonly jump: (ms: number) => void;
}

/** An execution while it goes on. */
export interface Run {
  readonly id: string;
  readonly function: string;
  readonly as: string;
  readonly from: RunSource;
  /** Who set it off, where it runs in another's name. */
  readonly visitor?: string;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly startMs: number;
  /** Time triggers have no window to show anything in. */
  readonly hasUi: boolean;
  /** Whether another execution can go on while this one waits: only in a worker. */
  readonly canWait: boolean;
  readonly limitMs: number;
  readonly startupMs: number;
  modelledMs: number;
  /** By how much a fault has set this execution's clock ahead; it does not count against the six minutes. */
  skewMs: number;
  callCount: number;
  readonly calls: Record<string, number>;
  readonly logs: string[];
  readonly ui: UiEvent[];
  readonly answers: (string | null)[];
  readonly ask?: NonNullable<RunRequest['ask']>;
  /** The scopes for whose lack it ended. */
  lacks?: readonly string[];
  /** Set once nothing it does counts any more. */
  ended?: { readonly status: 'timed-out' | 'killed' | 'failed'; readonly message: string };
}

/** The Workspace clock as this execution sees it. */
export const nowOf = (run: Run): number => run.startMs + run.modelledMs + run.skewMs;

export const isoOf = (run: Run): string => new Date(nowOf(run)).toISOString();

/** Answers of a service; only locks in a worker answer later. */
export type Answer = Json | undefined | Promise<Json | undefined>;

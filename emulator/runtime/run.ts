import type { Json } from '../json';
import type { RunRequest, RunSource, UiEvent } from './execution';

/** The facts about a service call that `onCall` receives. */
export interface CallNotice {
  readonly service: string;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly execution: string;
  /** The number of earlier calls in this execution. */
  readonly index: number;
  readonly phase: 'before' | 'after';
  /** What the call returned; undefined before it. */
  readonly result?: unknown;
  /** Milliseconds since 1970 on the clock of this execution. */
  readonly now: number;
  /** Moves the clock of this execution, and so of the Workspace, ahead. */
  readonly jump: (ms: number) => void;
}

/** An execution in progress. */
export interface Run {
  readonly id: string;
  readonly function: string;
  readonly as: string;
  readonly from: RunSource;
  /** Who triggered it, when it runs as somebody else. */
  readonly visitor?: string;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly startMs: number;
  /** False for time triggers: there is no window to show anything in. */
  readonly hasUi: boolean;
  /** Whether other executions can proceed while this one waits: only in a worker. */
  readonly canWait: boolean;
  readonly limitMs: number;
  readonly startupMs: number;
  modelledMs: number;
  /** Milliseconds by which a fault moved this execution's clock ahead; they do not count against the six minutes. */
  skewMs: number;
  callCount: number;
  readonly calls: Record<string, number>;
  readonly logs: string[];
  readonly ui: UiEvent[];
  readonly answers: (string | null)[];
  readonly ask?: NonNullable<RunRequest['ask']>;
  /** The missing scopes that ended it. */
  lacks?: readonly string[];
  /** Set once the execution is over and its further calls have no effect. */
  ended?: { readonly status: 'timed-out' | 'killed' | 'failed'; readonly message: string };
}

/** The Workspace clock as this execution sees it. */
export const nowOf = (run: Run): number => run.startMs + run.modelledMs + run.skewMs;

export const isoOf = (run: Run): string => new Date(nowOf(run)).toISOString();

/** The result of a service call; a promise only for locks in a worker. */
export type Answer = Json | undefined | Promise<Json | undefined>;

import type { DemoOffice } from '../../demo/office';
import type { RunSource } from '../../emulator';

/** One execution of the product, which may be interrupted. */
export interface Operation {
  readonly name: string;
  readonly as: string;
  readonly from: RunSource;
  readonly call: string;
  /** The arguments, from the current state of the office; they are read again at each repetition. */
  readonly args?: (office: DemoOffice) => readonly unknown[];
  /** Whether the sheet shows that the operation is done; otherwise it is repeated. Without this function it is always repeated. */
  readonly isDone?: (office: DemoOffice) => boolean;
  /** Lines that the office may have in addition when the operation was repeated. */
  readonly mayLeave?: RegExp;
  /** Lines that the office may lack after an interruption: a message that is never sent twice. */
  readonly mayLack?: RegExp;
  /** Minutes that the product gets afterwards for its clock trigger; default: none. */
  readonly settleMinutes?: number;
  /** Whether a daily run follows, which completes what Drive declined. */
  readonly endsWithNight?: true;
}

/** A manual step in the sheet or in Drive, which is never interrupted. */
export interface ManualStep {
  readonly name: string;
  readonly byHand: (office: DemoOffice) => unknown;
}

/** A sequence of steps; it starts where the previous scenario ended. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly (Operation | ManualStep)[];
}

export const isOperation = (step: Operation | ManualStep): step is Operation => 'call' in step;

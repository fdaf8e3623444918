import type { DemoOffice } from '../../demo/office';
import type { RunSource } from '../../emulator';

/** One execution of the product, which may be cut short. */
export interface Operation {
  readonly name: string;
  readonly as: string;
  readonly from: RunSource;
  readonly call: string;
  /** What the person passes who looks at the office as it is now; a person who repeats a deed looks again. */
  readonly args?: (office: DemoOffice) => readonly unknown[];
  /** What a person who looks at the sheet takes for done; else the deed is done once more. Nothing given: always once more. */
  readonly isDone?: (office: DemoOffice) => boolean;
  /** Lines that the office may have besides when it was done more than once. */
  readonly mayLeave?: RegExp;
  /** Lines that the office may lack when it was cut short: a letter that is never sent twice. */
  readonly mayLack?: RegExp;
  /** How long the product is given afterwards, in minutes; its clock trigger works meanwhile. None unless told. */
  readonly settleMinutes?: number;
}

/** What people do by hand in the sheet or in Drive: never cut short. */
export interface ManualStep {
  readonly name: string;
  readonly byHand: (office: DemoOffice) => unknown;
}

/** What happens one after the other; begins where the scenario before it ended. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly (Operation | ManualStep)[];
}

export const isOperation = (step: Operation | ManualStep): step is Operation => 'call' in step;

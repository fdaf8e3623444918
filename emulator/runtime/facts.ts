import type { Host } from '../workspace/host';
import type { Run } from './run';

/** The facts of its context that a realm knows without a call. The prelude reads the same type. */
export interface Facts {
  readonly now: number;
  readonly from: string;
  readonly effectiveUser: string;
  /** Blank where Google does not reveal the user. */
  readonly activeUser: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly scriptId: string;
  readonly spreadsheetId: string;
  /** Whether the project is bound to the spreadsheet; a standalone project has no active one. */
  readonly bound: boolean;
  readonly advanced: readonly {
    readonly symbol: string;
    readonly serviceId: string;
    readonly version: string;
  }[];
}

export function factsFor(host: Host, run: Run): Facts {
  return {
    now: run.startMs + run.modelledMs,
    from: run.from,
    effectiveUser: run.effectiveUser,
    activeUser: run.activeUser,
    timeZone: host.project.timeZone,
    locale: 'id',
    scriptId: host.state.scriptId,
    spreadsheetId: host.state.spreadsheetId,
    bound: host.bound,
    advanced: host.project.advanced,
  };
}

import type { Answer } from './answer';

export type VerdictView = 'diterima' | 'dikembalikan' | 'diusulkan dikecualikan';

/** What a call about a whole unit has done. */
export interface LaneDoneView {
  /** Numbers of the steps that it finished. */
  readonly finished: readonly number[];
  readonly refused: readonly string[];
}

export interface CoordinationApi {
  /**
   * `replace`: also rows that a colleague has decided; without it they are refused, naming the colleague. `notMine`: the caller
   * states that they did not type the rows whose typist is unknown; without it those are refused.
   */
  decideRows(
    unit: string,
    ids: readonly string[],
    verdict: VerdictView,
    reason: string,
    replace?: boolean,
    notMine?: boolean,
  ): Answer<{ readonly decided: readonly string[]; readonly refused: readonly string[] }>;
  /**
   * Accepts every undecided document of the unit that is listed as in the former Kegiatan, and the rows `also`; finishes step 3
   * if nothing prevents it.
   */
  acceptUnchanged(unit: string, also: readonly string[]): Answer<LaneDoneView>;
  grantException(unit: string, reason: string): Answer<{ readonly unit: string }>;
}

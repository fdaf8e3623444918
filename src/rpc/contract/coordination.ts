import type { Answer } from './answer';

export type VerdictView = 'diterima' | 'dikembalikan' | 'diusulkan dikecualikan';

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
  grantException(unit: string, reason: string): Answer<{ readonly unit: string }>;
}

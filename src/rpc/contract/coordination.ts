import type { Answer } from './answer';

export type VerdictView = 'diterima' | 'dikembalikan' | 'diusulkan dikecualikan';

export interface CoordinationApi {
  /**
   * `replace`: also rows on which a colleague has decided; without it they are refused, saying who has. `notMine`: the
   * person states that they did not type those rows of which nobody knows who typed them; without it they are refused.
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

import { isFiled, rowsServed } from '../completeness/scanned-rows';
import { ALTERED } from '../workbook/vocabulary/ledger-words';
import type { PaperRow } from '../workbook/naskah';
import type { ScanRow } from '../workbook/pindaian';

/** Whether a paper still waits for its signature. */
export type PaperState = 'waiting' | 'returned' | 'replaced' | 'dropped';

type Copy = Pick<ScanRow, 'row' | 'state' | 'reason'>;

export interface ListedPaper<C extends Copy> {
  readonly paper: PaperRow;
  readonly state: PaperState;
  /** Its stored signed copies, the last one first. */
  readonly copies: readonly C[];
}

/** All papers, the newest first. A signed copy of a former issue does not sign the present one. */
export function paperList<C extends Copy>(
  papers: readonly PaperRow[],
  ledger: readonly C[],
): readonly ListedPaper<C>[] {
  const copies = new Map<string, C[]>();
  for (const copy of ledger.filter(isFiled))
    for (const token of rowsServed(copy)) copies.set(token, [copy, ...(copies.get(token) ?? [])]);
  return papers
    .map((paper) => ({
      paper,
      copies: copies.get(paper.id) ?? [],
      state: stateOf(paper, copies.has(paper.id)),
    }))
    .sort((one, other) => (other.paper.madeAt ?? 0) - (one.paper.madeAt ?? 0));
}

export interface PaperCount {
  /** Papers that wait for their signature. */
  readonly waiting: number;
  /** Files that came back and whose paper a person must name, or whose content has changed. */
  readonly unclear: number;
}

export function countPapers(papers: readonly CountedPaper[], ledger: readonly Copy[]): PaperCount {
  const back = new Set(ledger.filter(isFiled).flatMap(rowsServed));
  return {
    waiting: papers.filter((paper) => stateOf(paper, back.has(paper.id)) === 'waiting').length,
    unclear: ledger.filter(({ state, reason }) => state === 'menunggu' || reason === ALTERED).length,
  };
}

type CountedPaper = Pick<PaperRow, 'id' | 'replacedAt' | 'droppedAt'>;

function stateOf({ replacedAt, droppedAt }: CountedPaper, isBack: boolean): PaperState {
  if (replacedAt !== null) return 'replaced';
  if (isBack) return 'returned';
  return droppedAt === null ? 'waiting' : 'dropped';
}

import type { RowReviewView } from '../../rpc/contract/contract';
import type { Note } from '../notice';

/** The notice after the rows were audited. */
export const reviewed = ({ adopted, flagged }: RowReviewView): Note => ({
  bad: false,
  message: `${adopted} baris baru mendapat ID${flagged === 0 ? '.' : `; ${flagged} baris bermasalah.`}`,
  details: [],
});

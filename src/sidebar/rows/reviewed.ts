import type { RowReviewView } from '../../rpc/contract/contract';
import type { Note } from '../notice';

/** What is said once the rows were looked over. */
export const reviewed = ({ adopted, flagged }: RowReviewView): Note => ({
  bad: false,
  message: `${adopted} baris baru mendapat ID${flagged === 0 ? '.' : `; ${flagged} baris bermasalah.`}`,
  details: [],
});

import type { ReportSentView } from '../../rpc/contract/contract';
import type { Note } from '../notice';

/** What is said when the report is out; what did not work beside it is said too. */
export const sentNote = ({ letterNumber, to, notes }: ReportSentView): Note => ({
  bad: false,
  message: `Laporan ${letterNumber} terkirim kepada ${to.join(', ')}.`,
  details: notes,
});

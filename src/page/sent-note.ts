import type { ReportSentView } from '../rpc/contract/contract';
import type { Note } from './notice';

/** The notice after the report was sent, with the failures that did not prevent it. */
export const sentNote = ({ letterNumber, to, notes }: ReportSentView): Note => ({
  bad: false,
  message: `Laporan ${letterNumber} terkirim kepada ${to.join(', ')}.`,
  details: notes,
});

import type { CopyReply } from '../../app/copies/view-copy';
import type { CopyView } from '../contract/copies';

export const copyView = ({ copyState, office, recorded, mayMove, ppids }: CopyReply): CopyView => ({
  isCopy: copyState === 'copy' || copyState === 'unknown',
  isCertain: copyState !== 'unknown',
  office,
  link: recorded === '' ? '' : `https://docs.google.com/spreadsheets/d/${encodeURIComponent(recorded)}/edit`,
  mayMove,
  ppids,
});

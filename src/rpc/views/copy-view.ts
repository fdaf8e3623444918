import type { CopyReply } from '../../app/copies/view-copy';
import type { CopyView } from '../contract/copies';

export const copyView = ({ standing, office, recorded, isPpid, ppids }: CopyReply): CopyView => ({
  isCopy: standing === 'copy' || standing === 'unknown',
  isCertain: standing !== 'unknown',
  office,
  link: recorded === '' ? '' : `https://docs.google.com/spreadsheets/d/${encodeURIComponent(recorded)}/edit`,
  mayMove: isPpid,
  ppids,
});

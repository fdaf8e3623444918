import { formerPeople, type AccessHistory } from '../../domain/health/access';
import type { Context } from '../../domain/office/context';

/** Who had a role, from the Log; which files Bagikan Pindaian opened, from the ledger. */
export const historyReads = {
  log: ['object', 'detail'],
  pindaian: 'all',
} as const;

interface HistoryOffice {
  readonly log: readonly { readonly object: string; readonly detail: string }[];
  readonly pindaian: readonly { readonly fileId: string; readonly shared: string }[];
}

export const accessHistory = ({ log, pindaian }: HistoryOffice, { settings }: Context): AccessHistory => ({
  former: formerPeople(log, settings),
  opened: new Set(pindaian.filter(({ shared }) => shared !== '').map(({ fileId }) => fileId)),
});

import { formerPeople, type AccessHistory } from '../../../domain/health/access';
import type { Context } from '../../../domain/office/context';

/** Who had a role, from the Log; which files Bagikan Pindaian opened, from the ledger. */
export const historyReads = {
  log: ['object', 'detail'],
  logLama: ['object', 'detail'],
  pindaian: 'all',
} as const;

interface Noted {
  readonly object: string;
  readonly detail: string;
}

interface HistoryOffice {
  readonly log: readonly Noted[];
  readonly logLama: readonly Noted[];
  readonly pindaian: readonly { readonly fileId: string; readonly shared: string }[];
}

export const accessHistory = (
  { log, logLama, pindaian }: HistoryOffice,
  { settings }: Context,
): AccessHistory => ({
  former: formerPeople([...logLama, ...log], settings),
  opened: new Set(pindaian.filter(({ shared }) => shared !== '').map(({ fileId }) => fileId)),
});

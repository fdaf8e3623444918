import { formerPeople, type AccessHistory } from '../../../domain/health/access';
import { openedFiles, type LogOfSharing } from '../../../domain/registers/opened-files';
import type { Context } from '../../../domain/office/context';

/** Who had a role, from the Log; which files Bagikan Pindaian opened, from the Log and the ledger. */
export const historyReads = {
  log: ['id', 'event', 'object', 'detail', 'cells'],
  logLama: ['id', 'event', 'object', 'detail', 'cells'],
  pindaian: 'all',
} as const;

interface HistoryOffice {
  readonly pindaian: readonly { readonly fileId: string; readonly shared: string }[];
}

/** @param log Log Lama and Log */
export const accessHistory = (
  { pindaian }: HistoryOffice,
  log: readonly LogOfSharing[],
  { settings }: Context,
): AccessHistory => ({
  former: formerPeople(log, settings),
  opened: new Set([
    ...openedFiles(log).keys(),
    ...pindaian.filter(({ shared }) => shared !== '').map(({ fileId }) => fileId),
  ]),
});

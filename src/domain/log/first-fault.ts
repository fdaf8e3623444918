import type { Settings } from '../office/settings/settings';
import { emptyChain, type LogEntry } from '../workbook/log-entry';
import { findChainFault, type Digest } from './chain';
import { isSplit, openingHead, wholeLog } from './split-log';

/**
 * The number of the first entry since the last opening that was changed or is gone; 0 for none, or
 * where the opening did not record the head of the former ones. What the product knows of scans, rows and
 * entries, it has from these entries.
 */
export function firstFault(
  log: readonly LogEntry[],
  settings: Pick<Settings, 'system'>,
  digest: Digest,
): number {
  const from = isSplit(settings) ? openingHead(settings) : emptyChain;
  if (from === undefined) return 0;
  const own = wholeLog([], log).filter(({ id }) => !(Number(id) <= from.count));
  const fault = findChainFault(own, settings.system.chain, digest, from);
  if (fault === undefined) return 0;
  return 'index' in fault ? from.count + fault.index + 1 : fault.found + 1;
}

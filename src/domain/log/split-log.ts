import { settingKey } from '../office/settings/setting-definitions';
import type { Settings } from '../office/settings/settings';
import type { ChainHead } from '../workbook/log-entry';

const SINCE = 'Log Sejak';
/** The last entry before it: its number and its hash, with a space between. */
const HEAD = 'Kepala Log Lama';
const MOVED = 'Log Lama Sampai';

type System = Pick<Settings, 'system'>;
const numberIn = ({ system }: System, label: string): number =>
  /^\d{1,7}$/.test(system.values[label] ?? '') ? Number(system.values[label]) : 0;

/**
 * Stores that the entries from the next one on prove everything by themselves (docs/decisions/registers/0042), and the head of the
 * chain that the former ones are.
 */
export const splitLog = ({ system: { chain } }: System): Readonly<Record<string, string>> => ({
  [settingKey('Sistem', SINCE)]: String(chain.count + 1),
  [settingKey('Sistem', HEAD)]: `${chain.count} ${chain.hash}`,
});

/** Whether an opening has split the Log. */
export const isSplit = (settings: System): boolean => numberIn(settings, SINCE) > 0;

/** The head of the Log when the last Kegiatan was opened; undefined where the opening did not record it. */
export function openingHead(settings: System): ChainHead | undefined {
  const [, counted, hash] = /^(\d{1,7}) ([0-9a-f]{64})$/.exec(settings.system.values[HEAD] ?? '') ?? [];
  const count = numberIn(settings, SINCE) - 1;
  return hash === undefined || Number(counted) !== count ? undefined : { count, hash };
}

/** The head of Log Lama: that of the last opening; undefined also while entries are still to move. */
export const logLamaHead = (settings: System): ChainHead | undefined =>
  entriesToMove(settings) === null ? openingHead(settings) : undefined;

/** The entries of Log Lama and Log by number; each move put its entries on top of Log Lama. */
export const wholeLog = <E extends { readonly id: string }>(
  logLama: readonly E[],
  log: readonly E[],
): readonly E[] => [...logLama, ...log].sort((one, other) => Number(one.id) - Number(other.id));

/** The number of the last entry that is to move to Log Lama; null when all have moved. */
export function entriesToMove(settings: System): number | null {
  const last = numberIn(settings, SINCE) - 1;
  return last > numberIn(settings, MOVED) ? last : null;
}

/** Stores that the entries up to this number have moved. */
export const movedUntil = (last: number): Readonly<Record<string, string>> => ({
  [settingKey('Sistem', MOVED)]: String(last),
});

import type { Context } from '../office/context';
import { settingKey } from '../office/settings/setting-definitions';
import type { Settings } from '../office/settings/settings';

const SINCE = 'Log Sejak';
const SHELVED = 'Log Lama Sampai';

type System = Pick<Settings, 'system'>;
const numberIn = ({ system }: System, label: string): number =>
  /^\d{1,7}$/.test(system.values[label] ?? '') ? Number(system.values[label]) : 0;

/** Stores that the entries from the next one on prove everything by themselves (docs/decisions/0042). */
export const splitLog = ({ settings }: Pick<Context, 'settings'>): Readonly<Record<string, string>> => ({
  [settingKey('Sistem', SINCE)]: String(settings.system.chain.count + 1),
});

/** The entries of Log Lama and Log by number; each move put its entries on top of Log Lama. */
export const wholeLog = <E extends { readonly id: string }>(
  logLama: readonly E[],
  log: readonly E[],
): readonly E[] => [...logLama, ...log].sort((one, other) => Number(one.id) - Number(other.id));

/** The number of the last entry that is to move to Log Lama; null when all have moved. */
export function entriesToShelve(settings: System): number | null {
  const last = numberIn(settings, SINCE) - 1;
  return last > numberIn(settings, SHELVED) ? last : null;
}

/** Stores that the entries up to this number have moved. */
export const shelvedUntil = (last: number): Readonly<Record<string, string>> => ({
  [settingKey('Sistem', SHELVED)]: String(last),
});

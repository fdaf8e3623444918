import type { Email } from '../actor';
import { sameEmail } from '../actor';
import { ACCOUNT, CONFIRMED, isLockedKey, NOTED, recordIn } from './locked-settings';
import { settingKey, type Section } from './setting-definitions';
import { defaultTexts } from './setting-list';
import type { Settings } from './settings';

type Values = Readonly<Record<string, string>>;
type Known = Pick<Settings, 'system' | 'locked' | 'units'>;

/** A value that somebody typed in the sheet and no manager has confirmed. */
export interface OutsideChange {
  readonly key: string;
  readonly confirmed: string;
  readonly found: string;
}

/** Null in an office in which nothing was confirmed yet, or where somebody overwrote the record. */
export const confirmedValues = (settings: Pick<Settings, 'system'>): Values | null =>
  valuesIn(settings, CONFIRMED);

const valuesIn = ({ system }: Pick<Settings, 'system'>, label: string): Values | null =>
  recordIn(system.values[label] ?? '');

/** The differences between the sheet and the confirmed values; without a record, every role with people. */
export function outsideChanges(settings: Known): readonly OutsideChange[] {
  const known = confirmedValues(settings);
  const defaults = defaultTexts(settings.units);
  const before = (key: string): string => known?.[key] ?? defaults.get(key) ?? '';
  const keys = [...new Set([...Object.keys(settings.locked), ...Object.keys(known ?? {})])];
  return keys
    .filter((key) => known !== null || key.startsWith(settingKey('Peran', '')))
    .map((key) => ({ key, confirmed: before(key), found: settings.locked[key] ?? '' }))
    .filter(({ confirmed, found }) => confirmed !== found);
}

/** The record after the product writes these settings; empty if none of them is watched, or an office has no record yet. */
export function recordAfter(settings: Known, written: Values): Values {
  const own = Object.entries(written).filter(([key]) => isLockedKey(key));
  const hasPeople = Object.entries(settings.locked).some(
    ([key, value]) => key.startsWith('Peran/') && value !== '',
  );
  const known = confirmedValues(settings) ?? (hasPeople ? null : {});
  return own.length === 0 || known === null ? {} : record({ ...known, ...Object.fromEntries(own) });
}

/** Confirms the current values of a section, or of all; a manager's decision. */
export function confirmValues(settings: Known, section?: Section): Values {
  const chosen = Object.entries(settings.locked).filter(
    ([key]) => section === undefined || key.startsWith(settingKey(section, '')),
  );
  const kept = section === undefined ? {} : (confirmedValues(settings) ?? {});
  return record({ ...kept, ...Object.fromEntries(chosen) });
}

/** Of these changes, those that are not in the Log yet, and the setting that remembers all of them. */
export function unnotedChanges(settings: Known): {
  readonly changes: readonly OutsideChange[];
  readonly settings: Values;
} {
  const noted = valuesIn(settings, NOTED) ?? {};
  const all = outsideChanges(settings);
  const changes = all.filter(({ key, found }) => noted[key] !== found);
  const next = JSON.stringify(Object.fromEntries(all.map(({ key, found }) => [key, found])));
  const isKnown = next === (settings.system.values[NOTED] ?? '{}');
  return { changes, settings: isKnown ? {} : { [settingKey('Sistem', NOTED)]: next.slice(0, MOST) } };
}

/** Whether mail may go to this address by itself: a manager has entered or confirmed it. */
export const isConfirmedAddress = (person: Email, settings: Pick<Settings, 'system'>): boolean =>
  confirmedPeople(settings).some((each) => sameEmail(each, person));

/** The addresses of roles and of the office's account that a manager has entered or confirmed. */
export const confirmedPeople = (settings: Pick<Settings, 'system'>): readonly Email[] =>
  Object.entries(confirmedValues(settings) ?? {})
    .filter(([key]) => key === ACCOUNT || key.startsWith(settingKey('Peran', '')))
    .flatMap(([, value]) => value.split(/[\s,;]+/));

/** Google allows 50,000 characters in a cell. Folders have marks of their own, so they are left out first. */
const MOST = 45_000;

function record(values: Values): Values {
  const text = (all: Values): string => JSON.stringify(all);
  const whole = text(values);
  const isShort = whole.length <= MOST;
  const rest = Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith('Folder/')));
  return { [settingKey('Sistem', CONFIRMED)]: isShort ? whole : text(rest) };
}

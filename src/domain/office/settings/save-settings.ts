import { joinChanges, type Changes } from '../../workbook/changes';
import type { Context } from '../context';
import type { Refusal, SettingFault } from '../../refusal/refusal';
import { err, ok, type Result } from '../../refusal/result';
import { tidy } from '../../text/normalise';
import { refuseUnlessManager } from '../managers';
import { nameSettings } from './named-settings';
import { refuseTwins, refuseUnits } from './refuse-units';
import { publicSettings } from './groups/public-settings';
import type { SettingChange, SettingsOffice } from './setting-change';
import { keyOf, NOT_USED, settingKey } from './setting-definitions';
import { commonSettings } from './setting-list';
import { settingFields, valuesByKey, type SettingCells } from './setting-form';
import { readSettings, type Settings } from './settings';

const UNIT = settingKey('Sub Bagian', '');
export const SHARE_SCANS = keyOf(publicSettings.shareScans);
export const ANNOUNCE = keyOf(publicSettings.announceExempted);

const required: readonly string[] = commonSettings.filter((setting) => setting.required).map(keyOf);

/**
 * Changes values of Pengaturan, all or nothing. Nothing is written if a colleague has changed a value since the page
 * showed it, or if a value could not be parsed afterwards.
 */
export function saveSettings(
  office: SettingsOffice,
  context: Context,
  wanted: readonly SettingChange[],
): Result<Changes> {
  const wrongActor = refuseUnlessManager(context);
  if (wrongActor) return err(wrongActor);
  const twin = refuseTwins(wanted, context.settings);
  if (twin) return err(twin);
  const current = valuesByKey(office.pengaturan);
  const tidied = wanted.map((change) => ({ ...change, value: tidy(change.value) }));
  const rows = withValues(office.pengaturan, tidied);
  const after = readSettings(rows);
  const known = new Map(settingFields(office.pengaturan, after.units).map((field) => [field.key, field]));
  const valueOf = (key: string): string => {
    const value = current.get(key) ?? known.get(key)?.value ?? '';
    return key.startsWith(UNIT) && value === NOT_USED ? '' : value;
  };
  const refusal =
    tidied
      .map((change) => refuseChange(change, known.get(change.key)?.label, valueOf(change.key)))
      .find(Boolean) ??
    refuseUnits(office, context.settings, tidied, after) ??
    refuseSharing(office, context.settings, after) ??
    refuseFaults([...emptyIn(tidied, known), ...unreadableIn(context.settings, after, known)]);
  if (refusal) return err(refusal);
  const changed = tidied.filter(({ key, value }) => value !== valueOf(key));
  return ok(
    joinChanges({
      settings: Object.fromEntries(changed.map(({ key, value }) => [key, value])),
      log: changed.map(({ key, value }) => ({
        event: 'PENGATURAN_DIUBAH',
        object: key,
        detail: `"${valueOf(key)}" menjadi "${value}"`,
      })),
    }),
  );
}

/** Scans may be shared publicly only when every question of the guard is answered. */
function refuseSharing(
  { questions }: Pick<SettingsOffice, 'questions'>,
  before: Settings,
  after: Settings,
): Refusal | undefined {
  if (before.publication.shareScans || !after.publication.shareScans) return undefined;
  if (questions === undefined)
    return { code: 'BAD_INPUT', field: SHARE_SCANS, problem: 'CHANGED_IN_SETTINGS_PAGE' };
  return questions.length > 0 ? { code: 'GUARD_QUESTIONS', before: 'bagikan', questions } : undefined;
}

function refuseChange(
  { key, seen, value }: SettingChange,
  label: string | undefined,
  found: string,
): Refusal | undefined {
  const isUnit = key.startsWith(UNIT);
  if (label === undefined && !isUnit)
    return { code: 'BAD_INPUT', field: `Pengaturan ${key.slice(0, 60)}`, problem: 'UNKNOWN' };
  if (tidy(seen) !== found && value !== found)
    return { code: 'SETTING_CHANGED', label: label ?? key.slice(UNIT.length), found };
  return undefined;
}

type KnownFields = ReadonlyMap<string, { readonly label: string; readonly note: string }>;

const refuseFaults = (faults: readonly SettingFault[]): Refusal | undefined =>
  faults.length === 0 ? undefined : { code: 'SETTINGS_WRONG', faults };

const emptyIn = (changes: readonly SettingChange[], known: KnownFields): readonly SettingFault[] =>
  changes
    .filter(({ key, value }) => required.includes(key) && value === '')
    .map(({ key }) => ({ key, label: known.get(key)?.label ?? key, found: '', note: '' }));

/** Values that the change makes unreadable. */
const unreadableIn = (before: Settings, after: Settings, known: KnownFields): readonly SettingFault[] =>
  after.problems
    .filter(({ key, found }) => !before.problems.some((old) => old.key === key && old.found === found))
    .map(({ key, found }) => ({ key, found, ...{ label: key, note: '', ...labelOf(known.get(key)) } }));

const labelOf = (
  field: { readonly label: string; readonly note: string } | undefined,
): Partial<Pick<SettingFault, 'label' | 'note'>> => (field ? { label: field.label, note: field.note } : {});

/** Pengaturan as it would be after these changes. */
export const settingsAfter = (
  { pengaturan }: Pick<SettingsOffice, 'pengaturan'>,
  changes: readonly SettingChange[],
): Settings =>
  readSettings(
    withValues(
      pengaturan,
      changes.map((change) => ({ ...change, value: tidy(change.value) })),
    ),
  );

function withValues(
  rows: readonly SettingCells[],
  changes: readonly SettingChange[],
): readonly SettingCells[] {
  const { byKey } = nameSettings(rows);
  const values = new Map(changes.map(({ key, value }) => [byKey.get(key), value]));
  const added = changes
    .filter(({ key }) => !byKey.has(key))
    .map(({ key, value }) => {
      const mark = key.indexOf('/');
      return { id: key, section: key.slice(0, mark), label: key.slice(mark + 1), value };
    });
  return [...rows.map((row) => ({ ...row, value: values.get(row) ?? row.value })), ...added];
}

import { joinChanges, type Changes } from '../changes';
import type { Context } from '../context';
import type { Refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { headerKey, tidy } from '../text/normalise';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import { runningKegiatan } from '../kegiatan/running';
import { refuseUnlessManager } from './managers';
import { NOT_USED, settingKey } from './setting-definitions';
import { settingFields, valuesByKey, type SettingCells } from './setting-form';
import { readSettings, type Settings } from './settings';

/** One value that a person changed, with what the page showed there. */
export interface SettingChange {
  readonly key: string;
  readonly seen: string;
  readonly value: string;
}

export interface SettingsOffice {
  readonly pengaturan: readonly SettingCells[];
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'name' | 'status'>[];
  readonly tahapan: readonly Pick<StepRow, 'kegiatan' | 'lane'>[];
}

const UNIT = settingKey('Sub Bagian', '');
const UNIT_CODE = /^[A-Z0-9]{2,6}$/;

/** Values without which nothing can be printed. */
const required: readonly string[] = [settingKey('Kantor', 'Nama'), settingKey('Surat', 'Format Nomor')];

/**
 * Values of Pengaturan are changed together or not at all. What a colleague changed since the page showed it stands, and
 * nothing is written; so does every value that could not be read afterwards.
 */
export function saveSettings(
  office: SettingsOffice,
  context: Context,
  wanted: readonly SettingChange[],
): Result<Changes, Refusal> {
  const wrongActor = refuseUnlessManager(context);
  if (wrongActor) return err(wrongActor);
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
    refuseUnits(office, context, tidied, after) ??
    refuseUnreadable(context.settings, after, known);
  if (refusal) return err(refusal);
  const changed = tidied.filter(({ key, value }) => value !== valueOf(key));
  return ok(
    joinChanges({
      settings: Object.fromEntries(changed.map(({ key, value }) => [rowIdOf(office.pengaturan, key), value])),
      log: changed.map(({ key, value }) => ({
        event: 'PENGATURAN_DIUBAH',
        object: key,
        detail: `"${valueOf(key)}" menjadi "${value}"`,
      })),
    }),
  );
}

function refuseChange(
  { key, seen, value }: SettingChange,
  label: string | undefined,
  found: string,
): Refusal | undefined {
  const isUnit = key.startsWith(UNIT);
  if (label === undefined && !isUnit)
    return { code: 'BAD_INPUT', field: `Pengaturan ${key.slice(0, 60)}`, problem: 'tidak dikenal' };
  if (tidy(seen) !== found && value !== found)
    return { code: 'SETTING_CHANGED', label: label ?? key.slice(UNIT.length), found };
  if (required.includes(key) && value === '')
    return { code: 'BAD_INPUT', field: label ?? key, problem: 'masih kosong' };
  return undefined;
}

/** Codes name lanes, folders and IDs; a unit with a lane in the running Kegiatan stays until that is closed. */
function refuseUnits(
  { kegiatan, tahapan }: SettingsOffice,
  { settings }: Context,
  changes: readonly SettingChange[],
  after: Settings,
): Refusal | undefined {
  const named = changes.filter(({ key }) => key.startsWith(UNIT));
  const codes = named.map(({ key }) => key.slice(UNIT.length));
  const odd = codes.find((code) => !UNIT_CODE.test(code) && !isUnit(code, settings));
  if (odd !== undefined)
    return {
      code: 'BAD_INPUT',
      field: `Kode Sub Bagian "${odd.slice(0, 20)}"`,
      problem: 'harus 2 sampai 6 huruf besar atau angka',
    };
  const gone = named.filter(({ value }) => value === NOT_USED).map(({ key }) => key.slice(UNIT.length));
  const running = runningKegiatan(kegiatan);
  const busy = gone.find((code) =>
    tahapan.some(({ kegiatan: id, lane }) => id === running?.id && lane === code),
  );
  if (running && busy !== undefined) return { code: 'UNIT_RUNNING', unit: busy, kegiatan: running.name };
  if (gone.length > 0 && gone.some((code) => isUnit(code, after)))
    return {
      code: 'BAD_INPUT',
      field: 'Sub Bagian',
      problem: 'tidak boleh habis: kantor memerlukan paling sedikit satu',
    };
  return undefined;
}

const isUnit = (code: string, { units }: Settings): boolean =>
  units.some((unit) => headerKey(unit.code) === headerKey(code));

/** What could be read before and cannot after. */
function refuseUnreadable(
  before: Settings,
  after: Settings,
  known: ReadonlyMap<string, { readonly label: string; readonly note: string }>,
): Refusal | undefined {
  const fault = after.problems.find(
    ({ key, found }) => !before.problems.some((old) => old.key === key && old.found === found),
  );
  if (!fault) return undefined;
  const { label, note } = known.get(fault.key) ?? { label: fault.key, note: '' };
  return { code: 'SETTING_UNREADABLE', label, found: fault.found, note };
}

function withValues(
  rows: readonly SettingCells[],
  changes: readonly SettingChange[],
): readonly SettingCells[] {
  const values = new Map(changes.map(({ key, value }) => [key, value]));
  const keyOf = ({ section, label }: SettingCells): string => `${tidy(section)}/${tidy(label)}`;
  const present = new Set(rows.map(keyOf));
  const added = changes
    .filter(({ key }) => !present.has(key))
    .map(({ key, value }) => {
      const mark = key.indexOf('/');
      return { id: key, section: key.slice(0, mark), label: key.slice(mark + 1), value };
    });
  return [...rows.map((row) => ({ ...row, value: values.get(keyOf(row)) ?? row.value })), ...added];
}

/** The key under which the row stands, also where somebody wrote section or label another way; the last of two alike counts. */
function rowIdOf(rows: readonly SettingCells[], key: string): string {
  const alike = rows.filter(({ section, label }) => `${tidy(section)}/${tidy(label)}` === key);
  return alike[alike.length - 1]?.id || key;
}

import type { Duration } from '../../calendar/duration';
import { defaultHours, parseHours, type Interval, type WorkingWeek } from '../../calendar/working-week';
import type { Weekday } from '../../calendar/calendar-date';
import type { Role, RoleName } from '../../organisation/role';
import type { SubBagian } from '../../organisation/sub-bagian';
import type { StepNumber } from '../../sop/sop';
import { tidy } from '../../text/normalise';
import type { ChainHead } from '../../workbook/log-entry';
import { readCounter } from './counter';
import { agreedValue } from './agreed-value';
import { lockedPlaces } from './locked-places';
import { CONFIRMED, isLockedKey, isLockedRow, recordIn } from './locked-settings';
import { nameSettings, type NamedSettings, type SettingLine } from './named-settings';
import { roleSettings, stepSettings, weekSettings } from './groups/procedure-settings';
import { lostUnits, readUnits, type LostUnit } from './read-units';
import { chaptersOf, type ReportChapter } from './report-sections';
import {
  keyOf,
  settingKey,
  type Section,
  type SettingDefinition,
  type SettingValue,
} from './setting-definitions';
import { defaultTexts, settingGroups } from './setting-list';
import type { SettingProblem } from './setting-problem';

export interface StepSetting {
  readonly standard: Duration;
  readonly doer: RoleName;
  readonly checker: RoleName | null;
}

export interface SettingPlaces {
  readonly key: string;
  /** The row that the product writes, 1-based; 0 if the position is unknown. */
  readonly row: number;
  readonly others: readonly number[];
  /** What the rows state, each text once. */
  readonly values: readonly string[];
  /** What counts of it. */
  readonly used: string;
}

type Group = Readonly<Record<string, SettingDefinition>>;
type ValuesOf<G> = { readonly [K in keyof G]: SettingValue<G[K]> };
type GroupValues = { readonly [G in keyof typeof settingGroups]: ValuesOf<(typeof settingGroups)[G]> };

/** The values of `settingGroups` by group and key, and those of the rows of units, steps, days and folders. */
export interface Settings extends Omit<GroupValues, 'report'> {
  readonly report: Omit<GroupValues['report'], 'sections'> & {
    readonly chapters: readonly ReportChapter[];
  };
  readonly units: readonly SubBagian[];
  readonly lostUnits: readonly LostUnit[];
  readonly roles: readonly (Role & { readonly people: readonly string[] })[];
  readonly steps: Readonly<Record<StepNumber, StepSetting>>;
  readonly week: WorkingWeek;
  /** Drive ids by path, e.g. `Masuk/KUL`. */
  readonly folders: Readonly<Record<string, string>>;
  /** The rows that should be locked (locked-places.ts). */
  readonly lockedPlaces: string;
  /** Texts of the rows that are locked in the sheet, by key (confirmed-settings.ts). */
  readonly locked: Readonly<Record<string, string>>;
  readonly system: {
    readonly chain: ChainHead;
    readonly counters: Readonly<Record<string, number>>;
    readonly values: Readonly<Record<string, string>>;
  };
  /** Values that could not be parsed and were replaced by their defaults. */
  readonly problems: readonly SettingProblem[];
  /** Settings with several rows. */
  readonly twins: readonly SettingPlaces[];
}

/** Parses Pengaturan by section and label. A value that cannot be parsed is replaced by its default and reported. */
export function readSettings(rows: readonly SettingLine[]): Settings {
  const problems: SettingProblem[] = [];
  const units = readUnits(rows, problems);
  const named = nameSettings(rows);
  const { byKey, twins } = named;
  const given = new Map([...byKey].map(([key, row]) => [key, tidy(row.value)]));
  const places = settle(twins, given, units);
  const read = <T>(setting: SettingDefinition<T>): T => readSetting(setting, given, problems);
  const readGroup = <G extends Group>(group: G): ValuesOf<G> =>
    Object.fromEntries(Object.entries(group).map(([key, setting]) => [key, read(setting)])) as ValuesOf<G>;
  const office = readGroup(settingGroups.office);
  const roles = roleSettings(units).map(({ role, people }) => ({ ...role, people: read(people) }));
  const steps = stepSettings.map(({ number, settings }) => [number, readGroup(settings)]);
  const week = weekFrom(weekSettings.map(read), problems);
  const groups = Object.fromEntries(
    Object.entries(settingGroups).map(([name, group]) => [
      name,
      name === 'office' ? office : readGroup(group),
    ]),
  ) as unknown as GroupValues;
  const { report } = groups;
  const locked = Object.fromEntries([...given].filter(([key]) => isLockedKey(key)));
  return {
    ...groups,
    report: {
      ...report,
      chapters: chaptersOf(report.sections, {
        chapter: (name) => report[`chapter ${name}`],
        section: (name) => report[`heading ${name}`],
      }),
    },
    units,
    lostUnits: lostUnits(rows, units, locked),
    roles,
    steps: Object.fromEntries(steps) as Settings['steps'],
    week,
    lockedPlaces: lockedPlaces(named),
    folders: filled(sectionValues(given, 'Folder')),
    locked,
    system: systemFrom(sectionValues(given, 'Sistem')),
    problems,
    twins: places,
  };
}

/** What counts of settings with several rows: of locked ones the agreed value, of any other the first row's. */
function settle(twins: Twins, given: Map<string, string>, units: Settings['units']): Settings['twins'] {
  const record = settingKey('Sistem', CONFIRMED);
  const agree = ({ key, counts, others }: Twins[number], confirmed?: string): void => {
    const values = [counts, ...others].map(({ value }) => tidy(value));
    if (isLockedRow(key)) given.set(key, agreedValue(key, values, confirmed));
  };
  // The others are judged by the record.
  twins.filter(({ key }) => key === record).forEach((each) => agree(each));
  const confirmed = recordIn(given.get(record) ?? '') ?? {};
  const defaults = defaultTexts(units);
  twins
    .filter(({ key }) => key !== record)
    .forEach((each) => agree(each, confirmed[each.key] ?? defaults.get(each.key)));
  return placesOf(twins, given);
}

type Twins = NamedSettings<SettingLine>['twins'];

function readSetting<T>(
  setting: SettingDefinition<T>,
  given: ReadonlyMap<string, string>,
  problems: SettingProblem[],
): T {
  const key = keyOf(setting);
  const found = given.get(key) ?? setting.default;
  const value = setting.parse(found);
  if (value !== undefined) return value;
  const fallback = setting.parsePart?.(found) ?? {
    value: setting.parse(setting.default),
    used: setting.default,
  };
  problems.push({ key, found, used: fallback.used });
  if (fallback.value === undefined)
    throw new Error(`The default of setting ${key} cannot be read: ${setting.default}`);
  return fallback.value;
}

/** Units with the same code are reported by a finding of their own. */
const placesOf = (twins: Twins, given: ReadonlyMap<string, string>): Settings['twins'] =>
  twins
    .filter(({ key }) => !key.startsWith(settingKey('Sub Bagian', '')))
    .map(({ key, counts, others }) => ({
      key,
      row: counts.position ?? 0,
      others: others.map(({ position = 0 }) => position),
      values: [...new Set([counts, ...others].map(({ value }) => tidy(value)))],
      used: given.get(key) ?? '',
    }));

/** A week without working hours would have no deadlines: the default hours are used and this is reported. */
function weekFrom(days: readonly (readonly Interval[])[], problems: SettingProblem[]): WorkingWeek {
  if (days.some((intervals) => intervals.length > 0)) return { ...days } as unknown as WorkingWeek;
  problems.push({ key: settingKey('Jam Kerja', 'Senin-Minggu'), found: 'libur', used: defaultHours[1] });
  return {
    ...days.map((_, day) => parseHours(defaultHours[day as Weekday]) ?? []),
  } as unknown as WorkingWeek;
}

function sectionValues(
  given: ReadonlyMap<string, string>,
  section: Section,
): Readonly<Record<string, string>> {
  const prefix = settingKey(section, '');
  return Object.fromEntries(
    [...given]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );
}

/** Leaves out empty rows, which name no folder. */
const filled = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

function systemFrom(values: Readonly<Record<string, string>>): Settings['system'] {
  const counters = Object.entries(values).filter(([label]) => label.startsWith('Urutan '));
  return {
    chain: { count: readCounter(values['Jumlah Log'] ?? ''), hash: values['Kepala Log'] ?? '' },
    counters: Object.fromEntries(
      counters.map(([label, value]) => [label.slice('Urutan '.length), readCounter(value)]),
    ),
    values,
  };
}

import type { Zone } from '../../calendar/instant';
import { parseDuration, type Duration } from '../../calendar/duration';
import { parseHours, defaultHours, type Interval, type WorkingWeek } from '../../calendar/working-week';
import type { Weekday } from '../../calendar/calendar-date';
import { sop, type StepNumber } from '../../sop/sop';
import type { DocumentKind } from '../../workbook/vocabulary/content';
import { isAddress } from '../../text/address';
import { tidy } from '../../text/normalise';
import type { ChainHead } from '../../workbook/log-entry';
import { readCounter } from './counter';
import { nameSettings, type NamedSettings, type SettingLine } from './named-settings';
import {
  hoursOf,
  parseChecker,
  parseCount,
  parseKinds,
  parseRoleName,
  parseYesNo,
  parseZone,
} from './parse-setting';
import type { LetterParts } from './letter-number';
import {
  isPerUnit,
  roleInLane,
  roleLabel,
  roleNames,
  type Role,
  type RoleName,
} from '../../organisation/role';
import { settingDefinitions, settingKey, weekdayLabels, type Section } from './setting-definitions';
import { guardSettings, type GuardSettings } from './guard-settings';
import { publicSettings, type PublicSettings } from './public-settings';
import { reminderSettings, type ReminderSettings } from './mail-settings';
import { reportSettings, type ReportSettings } from './report-settings';
import type { SubBagian } from '../../organisation/sub-bagian';
import { readUnits } from './read-units';
import type { SettingProblem } from './setting-problem';

export interface StepSetting {
  readonly standard: Duration;
  readonly doer: RoleName;
  readonly checker: RoleName | null;
}

export interface Settings {
  readonly office: {
    readonly name: string;
    readonly address: string;
    readonly city: string;
    readonly zone: Zone;
    readonly account: string;
  };
  readonly officials: {
    readonly ppidName: string;
    readonly ppidNip: string;
    readonly sekretarisName: string;
  };
  readonly units: readonly SubBagian[];
  readonly roles: readonly (Role & { readonly people: readonly string[] })[];
  readonly steps: Readonly<Record<StepNumber, StepSetting>>;
  readonly week: WorkingWeek;
  readonly letter: { readonly template: string; readonly next: number } & Omit<LetterParts, 'urut' | 'tahun'>;
  readonly mail: { readonly cc: readonly string[] };
  readonly reminders: ReminderSettings;
  readonly report: ReportSettings;
  readonly publication: PublicSettings;
  readonly guard: GuardSettings;
  readonly scans: {
    readonly quietMinutes: number;
    readonly maxBytes: number;
    readonly kinds: readonly DocumentKind[];
    readonly takeCustody: boolean;
    readonly nameTemplate: string;
  };
  /** Drive ids by path, e.g. `Masuk/KUL`. */
  readonly folders: Readonly<Record<string, string>>;
  readonly system: {
    readonly chain: ChainHead;
    readonly counters: Readonly<Record<string, number>>;
    readonly values: Readonly<Record<string, string>>;
  };
  /** Values that could not be read; the default stands in for them. */
  readonly problems: readonly SettingProblem[];
  /** Settings that stand in several rows: the row that counts and the others, 1-based, 0 where the place is not known. */
  readonly twins: readonly {
    readonly key: string;
    readonly row: number;
    readonly others: readonly number[];
  }[];
}

type Rows = readonly SettingLine[];

/** Reads Pengaturan. Rows are named by section and label; whatever cannot be read falls back to its default and is reported. */
export function readSettings(rows: Rows): Settings {
  const problems: SettingProblem[] = [];
  const units = readUnits(rows, problems);
  const { byKey, twins } = nameSettings(rows);
  const given = new Map([...byKey].map(([key, row]) => [key, tidy(row.value)]));
  const defaults = new Map(
    settingDefinitions(units).map((row) => [settingKey(row.section, row.label), row.value]),
  );
  const value = (section: Section, label: string): string =>
    given.get(settingKey(section, label)) ?? defaults.get(settingKey(section, label)) ?? '';
  const parsed = <T>(section: Section, label: string, parse: (text: string) => T | undefined): T => {
    const key = settingKey(section, label);
    const found = value(section, label);
    const read = parse(found);
    if (read !== undefined) return read;
    const fallback = defaults.get(key) ?? '';
    problems.push({ key, found, used: fallback });
    const safe = parse(fallback);
    if (safe === undefined) throw new Error(`The default of setting ${key} cannot be read: ${fallback}`);
    return safe;
  };
  return {
    office: {
      name: value('Kantor', 'Nama'),
      address: value('Kantor', 'Alamat'),
      city: value('Kantor', 'Kota'),
      zone: parsed('Kantor', 'Zona Waktu', parseZone),
      account: value('Kantor', 'Akun Kantor'),
    },
    officials: {
      ppidName: value('Kantor', 'Nama PPID'),
      ppidNip: value('Kantor', 'NIP PPID'),
      sekretarisName: value('Kantor', 'Nama Sekretaris'),
    },
    units,
    roles: rolesFrom(units, (label) =>
      peopleFrom(settingKey('Peran', label), value('Peran', label), problems),
    ),
    steps: stepSettings(parsed),
    week: weekFrom((label, day) => parsed('Jam Kerja', label, (text) => hoursOf(text, day)), problems),
    letter: {
      template: value('Surat', 'Format Nomor'),
      next: parsed('Surat', 'Nomor Urut Berikutnya', parseCount),
      klasifikasi: value('Surat', 'Kode Klasifikasi'),
      naskah: value('Surat', 'Kode Naskah'),
      wilayah: value('Surat', 'Kode Wilayah'),
      subbag: value('Surat', 'Digit Sub Bagian'),
    },
    mail: { cc: peopleFrom(settingKey('Surel', 'Tembusan'), value('Surel', 'Tembusan'), problems) },
    reminders: reminderSettings((label, parse) => parsed('Surel', label, parse)),
    report: reportSettings(
      (label) => value('Laporan', label),
      (label, parse) => parsed('Laporan', label, parse),
    ),
    publication: publicSettings((label, parse) => parsed('Publik', label, parse)),
    guard: guardSettings((label, parse) => parsed('Penjagaan', label, parse)),
    scans: {
      quietMinutes: parsed('Pindaian', 'Menit Tenang', parseCount),
      maxBytes: parsed('Pindaian', 'Ukuran Terbesar', parseCount) * 1024 * 1024,
      kinds: parsed('Pindaian', 'Jenis Diterima', parseKinds),
      takeCustody: parsed('Pindaian', 'Salinan Milik Kantor', parseYesNo),
      nameTemplate: value('Pindaian', 'Templat Nama'),
    },
    folders: filled(sectionValues(given, 'Folder')),
    system: systemFrom(sectionValues(given, 'Sistem')),
    problems,
    twins: placesOf(twins),
  };
}

/** Units that share a code are a finding of their own. */
const placesOf = (twins: NamedSettings<SettingLine>['twins']): Settings['twins'] =>
  twins
    .filter(({ key }) => !key.startsWith(settingKey('Sub Bagian', '')))
    .map(({ key, counts, others }) => ({
      key,
      row: counts.position ?? 0,
      others: others.map(({ position = 0 }) => position),
    }));

type Parsed = <T>(section: Section, label: string, parse: (text: string) => T | undefined) => T;

function stepSettings(parsed: Parsed): Settings['steps'] {
  const entries = sop.map(({ number }) => [
    number,
    {
      standard: parsed('Waktu Standar', `Tahap ${number}`, parseDuration),
      doer: parsed('Pelaksana Tahap', `Tahap ${number}`, parseRoleName),
      checker: parsed('Pemeriksa Tahap', `Tahap ${number}`, parseChecker),
    },
  ]);
  return Object.fromEntries(entries) as Settings['steps'];
}

/** A week in which nobody ever works has no deadlines: the usual hours stand in for it, and it is reported. */
function weekFrom(
  hours: (label: string, day: Weekday) => readonly Interval[],
  problems: SettingProblem[],
): WorkingWeek {
  const days = weekdayLabels.map((label, day) => hours(label, day as Weekday));
  if (days.some((intervals) => intervals.length > 0)) return { ...days } as unknown as WorkingWeek;
  problems.push({ key: settingKey('Jam Kerja', 'Senin-Minggu'), found: 'libur', used: defaultHours[1] });
  return {
    ...weekdayLabels.map((_, day) => parseHours(defaultHours[day as Weekday]) ?? []),
  } as unknown as WorkingWeek;
}

function rolesFrom(
  units: readonly SubBagian[],
  people: (label: string) => readonly string[],
): Settings['roles'] {
  const roles = roleNames.flatMap((name) =>
    isPerUnit(name) ? units.map(({ code }) => roleInLane(name, code)) : [roleInLane(name, '')],
  );
  return roles.map((role) => ({ ...role, people: people(roleLabel(role)) }));
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

/** An emptied row names no folder. */
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

/** Addresses between commas, semicolons, spaces or new lines; what is no address is left out and reported. */
function peopleFrom(key: string, found: string, problems: SettingProblem[]): readonly string[] {
  const parts = found
    .split(/[,;\s]+/)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '');
  const people = parts.filter(isAddress);
  if (people.length < parts.length) problems.push({ key, found, used: people.join(', ') });
  return people;
}

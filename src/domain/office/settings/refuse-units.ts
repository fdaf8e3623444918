import { runningKegiatan } from '../../sop/running';
import type { Refusal } from '../../refusal/refusal';
import { OFFICE_LANE } from '../../sop/step';
import { headerKey, tidy } from '../../text/normalise';
import type { SettingsOffice, SettingChange } from './setting-change';
import { NOT_USED, settingKey } from './setting-definitions';
import type { Settings } from './settings';

const UNIT = settingKey('Sub Bagian', '');
const UNIT_CODE = /^[A-Z0-9]{2,6}$/;

interface UnitChange {
  readonly code: string;
  readonly seen: string;
  readonly value: string;
}

const unitChangesIn = (changes: readonly SettingChange[]): readonly UnitChange[] =>
  changes
    .filter(({ key }) => key.startsWith(UNIT))
    .map(({ key, seen, value }) => ({ code: key.slice(UNIT.length), seen: tidy(seen), value }));

/**
 * Refuses a new Sub Bagian (one without `seen`) whose code equals, ignoring case, that of a remaining one, of another
 * new one, or of the office: the new name would overwrite the old one.
 */
export function refuseTwins(changes: readonly SettingChange[], { units }: Settings): Refusal | undefined {
  const named = unitChangesIn(changes);
  const gone = new Set(named.filter(({ value }) => value === NOT_USED).map(({ code }) => headerKey(code)));
  const taken = new Map(
    units
      .filter(({ code }) => !gone.has(headerKey(code)))
      .map(({ code, name }) => [headerKey(code), { code, name }]),
  );
  taken.set(headerKey(OFFICE_LANE), { code: OFFICE_LANE, name: 'kantor sendiri' });
  for (const { code, value } of named.filter(({ seen }) => seen === '')) {
    const twin = taken.get(headerKey(code));
    if (twin) return { code: 'UNIT_TWICE', unit: code, name: value, twin: twin.code, twinName: twin.name };
    taken.set(headerKey(code), { code, name: value });
  }
  return undefined;
}

/** Codes name lanes, folders and IDs, so a unit with a lane in the running Kegiatan stays until that is closed. */
export function refuseUnits(
  { kegiatan, tahapan }: SettingsOffice,
  settings: Settings,
  changes: readonly SettingChange[],
  after: Settings,
): Refusal | undefined {
  const named = unitChangesIn(changes);
  const odd = named.find(({ code }) => !UNIT_CODE.test(code) && !isUnit(code, settings));
  if (odd !== undefined)
    return {
      code: 'BAD_INPUT',
      field: `Kode Sub Bagian "${odd.code.slice(0, 20)}"`,
      problem: 'UNIT_CODE',
    };
  const namesake = refuseNamesakes(named, after);
  if (namesake) return namesake;
  const gone = named.filter(({ value }) => value === NOT_USED).map(({ code }) => code);
  const running = runningKegiatan(kegiatan);
  const busy = gone.find((code) =>
    tahapan.some(({ kegiatan: id, lane }) => id === running?.id && lane === code),
  );
  if (running && busy !== undefined) return { code: 'UNIT_RUNNING', unit: busy, kegiatan: running.name };
  if (gone.length > 0 && gone.some((code) => isUnit(code, after)))
    return {
      code: 'BAD_INPUT',
      field: 'Sub Bagian',
      problem: 'NO_UNIT_LEFT',
    };
  return undefined;
}

/** People choose a Sub Bagian by its name. */
function refuseNamesakes(named: readonly UnitChange[], { units }: Settings): Refusal | undefined {
  for (const { code, value } of named) {
    const twin = units.find(
      (unit) => headerKey(unit.code) !== headerKey(code) && headerKey(unit.name) === headerKey(value),
    );
    if (twin) return { code: 'UNIT_NAMESAKE', unit: code, name: value, twin: twin.code };
  }
  return undefined;
}

const isUnit = (code: string, { units }: Settings): boolean =>
  units.some((unit) => headerKey(unit.code) === headerKey(code));

import type { Context } from '../office/context';
import { settingKey } from '../office/settings/setting-definitions';
import type { Settings } from '../office/settings/settings';
import type { InventoryRow } from '../workbook/inventaris';

const KNOWN = 'Baris Tercatat';
const MISSING = 'Baris Hilang';

/** The number of missing rows of the running Kegiatan, as stored in Pengaturan; no row is read. */
export const missingCount = ({ system }: Pick<Settings, 'system'>): number =>
  Number(system.values[MISSING] ?? 0) || 0;

/**
 * Stores the number of rows of the running Kegiatan, so that the next write notices a row deleted by hand without
 * reading the Log. `before` is the number found, `after` the number that this write leaves.
 */
export function countRows(
  before: number,
  after: number,
  { settings }: Pick<Context, 'settings'>,
): Readonly<Record<string, string>> {
  const counted = knownCount(settings);
  if (counted === undefined && after === before) return {};
  const known = Math.max(counted ?? before, before);
  return countSettings(known + after - before, known - before, settings);
}

/** The settings that store a known count. */
export function countSettings(
  known: number,
  missing: number,
  settings: Settings,
): Readonly<Record<string, string>> {
  const wanted = { [KNOWN]: String(known), [MISSING]: String(missing) };
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([label, value]) => (settings.system.values[label] ?? '0') !== value)
      .map(([label, value]) => [settingKey('Sistem', label), value]),
  );
}

/** The stored count; undefined in an office that has not counted yet. */
export function knownCount({ system }: Pick<Settings, 'system'>): number | undefined {
  const value = Number(system.values[KNOWN] ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}

export const rowsIn = (rows: readonly Pick<InventoryRow, 'id' | 'kegiatan'>[], kegiatan: string): number =>
  rows.filter((row) => row.kegiatan === kegiatan && row.id !== '').length;

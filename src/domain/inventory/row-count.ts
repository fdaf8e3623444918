import type { Context } from '../office/context';
import { settingKey } from '../office/settings/setting-definitions';
import type { Settings } from '../office/settings/settings';
import { currentKegiatan } from '../sop/running';
import type { InventoryRow } from '../workbook/inventaris';
import type { KegiatanRow } from '../workbook/procedure';

const KNOWN = 'Baris Tercatat';
const MISSING = 'Baris Hilang';

type Counted = Pick<InventoryRow, 'id' | 'kegiatan'>;

/**
 * Whether no row of the current Kegiatan was deleted by hand, by the count in Pengaturan. If it is false, the Log has to be
 * read: only the Log says which rows are missing.
 */
export function isWhole(
  { kegiatan, inventaris }: CountedOffice,
  { settings }: Pick<Context, 'settings'>,
): boolean {
  const current = currentKegiatan(kegiatan);
  if (!current) return true;
  const missing = settings.system.values[MISSING] ?? '0';
  return missing === '0' && rowsIn(inventaris, current.id) >= (knownCount(settings) ?? 0);
}

interface CountedOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status' | 'closedAt'>[];
  readonly inventaris: readonly Counted[];
}

/**
 * Stores the number of rows of the running Kegiatan, so that the next write notices a row deleted by hand without
 * reading the Log. `found` are the rows as read, `left` those that this write leaves. One write counts once: a second count
 * would leave out what is stored already, and not replace the first.
 */
export function countRows(
  found: readonly Counted[],
  left: readonly Counted[],
  kegiatan: string,
  { settings }: Pick<Context, 'settings'>,
): Readonly<Record<string, string>> {
  const [before, after] = [rowsIn(found, kegiatan), rowsIn(left, kegiatan)];
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
function knownCount({ system }: Pick<Settings, 'system'>): number | undefined {
  const value = Number(system.values[KNOWN] ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** The number of documents: a copy that has the ID of its row is not counted. */
export const rowsIn = (rows: readonly Counted[], kegiatan: string): number =>
  new Set(rows.flatMap((row) => (row.kegiatan === kegiatan && row.id !== '' ? [row.id] : []))).size;

import { isLockedRow } from './locked-settings';
import type { NamedSettings, SettingLine } from './named-settings';
import { settingKey } from './setting-definitions';

/** Adjacent rows; `to` is the row after the last one. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/** Adjacent rows as one run. @example runs([1, 2, 5])  //=> [{ from: 1, to: 3 }, { from: 5, to: 6 }] */
export function runs(rows: readonly number[]): readonly RowRun[] {
  const found: RowRun[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last?.to === row) found[found.length - 1] = { from: last.from, to: row + 1 };
    else found.push({ from: row, to: row + 1 });
  }
  return found;
}

/**
 * The 1-based rows of Pengaturan that should be locked. Sorting moves rows and leaves their locks behind.
 * @example lockedPlaces(named)  //=> '14-31, 40-40'
 */
export function lockedPlaces({ byKey, twins }: NamedSettings<SettingLine>): string {
  const lines = [...byKey, ...twins.flatMap(({ key, others }) => others.map((line) => [key, line] as const))];
  const rows = lines.flatMap(([key, { position }]) =>
    isLockedRow(key) && position !== undefined ? [position] : [],
  );
  return runs(rows)
    .map(({ from, to }) => `${from}-${to - 1}`)
    .join(', ');
}

const LOCKED_PLACES = 'Baris Terkunci';

interface Locks {
  readonly lockedPlaces: string;
  readonly system: { readonly values: Readonly<Record<string, string>> };
}

/** Where the rows are that should be locked, if that is elsewhere than at the last renewal of the locks; null if not. */
export const movedLocks = ({ lockedPlaces: places, system }: Locks): string | null =>
  places === (system.values[LOCKED_PLACES] ?? '') ? null : places;

/** The row that records the places of a renewal. */
export const renewedLocks = (places: string): Readonly<Record<string, string>> => ({
  [settingKey('Sistem', LOCKED_PLACES)]: places,
});

import { noteText } from '../office/settings/noted-text';
import type { Settings } from '../office/settings/settings';

const LABEL = 'Berkas di Luar Folder';
/** Names that are stored; the others are counted. */
const NAMED = 5;
const SEPARATOR = ' | ';

/** Files in the folder Masuk that are in no Sub Bagian's inbox, as the last intake found them. */
export interface Misplaced {
  readonly count: number;
  /** At most five. */
  readonly names: readonly string[];
}

export function misplacedIn({ system }: Pick<Settings, 'system'>): Misplaced {
  const [count = '', ...names] = (system.values[LABEL] ?? '').split(SEPARATOR);
  return { count: Number(count) || 0, names };
}

/** Stores what an intake found; no setting if it is what the former one found. */
export function misplacedSettings(
  found: readonly string[],
  settings: Pick<Settings, 'system'>,
): Readonly<Record<string, string>> {
  const value = found.length === 0 ? '' : [found.length, ...found.slice(0, NAMED)].join(SEPARATOR);
  return noteText(settings, LABEL, value);
}

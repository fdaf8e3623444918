import { shortMoment } from '../calendar/format-date';
import type { Context } from '../office/context';
import { tidy } from '../text/normalise';

/** A unit's statement that it has nothing of the kind in a period. */
export interface NihilStatement {
  readonly key: string;
  readonly reason: string;
  readonly by: string;
  /** As stated in the cell. @example '4 Feb 2026 09.00' */
  readonly at: string;
}

/** Readable in the sheet. @example '2025-03: tidak ada kegiatan (staf.kul@gmail.com, 4 Feb 2026 09.00)' */
const LINE = /^(\S+): (.*) \(([^()\s]+), ([^()]+)\)$/;

export const readNihil = (cell: string): readonly NihilStatement[] =>
  cell.split('\n').flatMap((line) => {
    const [, key, reason = '', by = '', at = ''] = LINE.exec(line.trim()) ?? [];
    return key === undefined ? [] : [{ key, reason, by, at }];
  });

const lineOf = ({ key, reason, by, at }: NihilStatement): string => `${key}: ${reason} (${by}, ${at})`;

/** The cell with a statement of the caller for these periods; without one for them if `reason` is null. */
export function writeNihil(
  cell: string,
  keys: readonly string[],
  reason: string | null,
  { actor, now, calendar }: Context,
): string {
  const others = readNihil(cell).filter(({ key }) => !keys.includes(key));
  const at = shortMoment(now, calendar.zone);
  const added = reason === null ? [] : keys.map((key) => ({ key, reason: tidy(reason), by: actor, at }));
  return [...others, ...added]
    .sort((one, other) => one.key.localeCompare(other.key))
    .map(lineOf)
    .join('\n');
}

/** @example 'tidak ada kegiatan (Sari Dewi, 4 Feb 2026 09.00)' */
export const nihilWords = ({ reason, by, at }: NihilStatement): string =>
  `${reason} (${[by, at].filter(Boolean).join(', ')})`;

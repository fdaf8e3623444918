import type { Settings } from './settings';

/** Numbers that are never given twice, even when the row that bore one is deleted. */
export type CounterName = 'Kegiatan' | 'Inventaris' | 'Pindaian' | 'DIP' | 'DIK';

export interface Counter {
  next(): number;
  /** What to keep in Pengaturan: nothing when no number was taken. */
  settings(): Readonly<Record<string, string>>;
}

/** `used` are ids that stand in the sheet: a counter that somebody deleted or damaged never gives one of them again. */
export function counterFrom(
  settings: Settings,
  name: CounterName,
  used: readonly { readonly id: string }[] = [],
): Counter {
  const start = used.reduce(
    (most, { id }) => Math.max(most, numberIn(id)),
    settings.system.counters[name] ?? 0,
  );
  let last = start;
  return {
    next: () => (last += 1),
    settings: () => (last === start ? {} : { [`Sistem/Urutan ${name}`]: String(last) }),
  };
}

/** @example numberIn('KUL-0007')  //=> 7 */
const numberIn = (id: string): number => Number(/-(\d{1,9})$/.exec(id)?.[1] ?? 0);

/** @example numbered('KUL', 7)  //=> 'KUL-0007' */
export const numbered = (prefix: string, number: number): string =>
  `${prefix}-${String(number).padStart(4, '0')}`;

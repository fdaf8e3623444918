import type { Settings } from './settings';

/** Numbers that are never given twice, even when the row that bore one is deleted. */
export type CounterName = 'Kegiatan' | 'Inventaris' | 'Pindaian' | 'DIP' | 'DIK';

export interface Counter {
  next(): number;
  /** What to keep in Pengaturan: nothing when no number was taken. */
  settings(): Readonly<Record<string, string>>;
}

/** What a counter counts to; a number beyond it, in Pengaturan or in an ID, was typed by somebody and says nothing. */
const MOST = 9_999_999;

/** A counter as Pengaturan holds it; 0 for what is none. */
export const readCounter = (text: string): number => {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return count < MOST ? count : 0;
};

/**
 * `used` are ids that stand in the sheet: a counter that somebody deleted or damaged never gives one of them again. Where the last
 * number was typed by hand, free numbers are given from the first on.
 */
export function counterFrom(
  settings: Settings,
  name: CounterName,
  used: readonly { readonly id: string }[] = [],
): Counter {
  const start = used.reduce(
    (most, { id }) => Math.max(most, numberIn(id)),
    settings.system.counters[name] ?? 0,
  );
  const taken = new Set(used.map(({ id }) => numberIn(id)));
  let last = start;
  return {
    next: () => {
      do last = last + 1 >= MOST ? 1 : last + 1;
      while (taken.has(last));
      return last;
    },
    settings: () => (last === start ? {} : { [`Sistem/Urutan ${name}`]: String(last) }),
  };
}

/** @example numberIn('KUL-0007')  //=> 7 */
const numberIn = (id: string): number => readCounter(/-(\d{1,7})$/.exec(id)?.[1] ?? '');

/** @example numbered('KUL', 7)  //=> 'KUL-0007' */
export const numbered = (prefix: string, number: number): string =>
  `${prefix}-${String(number).padStart(4, '0')}`;

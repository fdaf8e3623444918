/** Numbers that are never given twice, even after the row with the number is deleted. */
export type CounterName =
  'Kegiatan' | `Inventaris ${string}` | 'Pindaian' | 'Salinan' | 'DIP' | 'DIK' | 'Daftar Wajib';

/** The part of Settings that holds the counters: each name with the last number given. */
interface CounterSettings {
  readonly system: { readonly counters: Readonly<Record<string, number>> };
}

export interface Counter {
  next(): number;
  /** The value to store in Pengaturan; empty when no number was taken. */
  settings(): Readonly<Record<string, string>>;
}

/** The limit of a counter. A larger number, in Pengaturan or in an ID, was typed by hand and is ignored. */
const MOST = 9_999_999;

/** Reads a counter of Pengaturan; 0 for text that is not a counter. */
export const readCounter = (text: string): number => {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return count < MOST ? count : 0;
};

/**
 * `used` are the IDs in the sheet: none of them is given again, even after the counter was deleted or damaged.
 * After the limit, free numbers are given from 1 on.
 */
export function counterFrom(
  settings: CounterSettings,
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

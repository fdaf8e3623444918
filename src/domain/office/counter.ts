import type { Settings } from './settings';

/** Numbers that are never given twice, even when the row that bore one is deleted. */
export type CounterName = 'Kegiatan' | 'Inventaris' | 'Pindaian' | 'DIP' | 'DIK';

export interface Counter {
  next(): number;
  /** What to keep in Pengaturan: nothing when no number was taken. */
  settings(): Readonly<Record<string, string>>;
}

export function counterFrom(settings: Settings, name: CounterName): Counter {
  const start = settings.system.counters[name] ?? 0;
  let last = start;
  return {
    next: () => (last += 1),
    settings: () => (last === start ? {} : { [`Sistem/Urutan ${name}`]: String(last) }),
  };
}

/** @example numbered('KUL', 7)  //=> 'KUL-0007' */
export const numbered = (prefix: string, number: number): string =>
  `${prefix}-${String(number).padStart(4, '0')}`;

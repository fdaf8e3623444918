import { counterFrom, numbered, type Counter } from '../office/settings/counter';
import type { Settings } from '../office/settings/settings';

/**
 * Gives the next ID of a Sub Bagian in Inventaris; each code has its own numbers from 1 on. `settings` are the numbers to
 * store. An office of version 0.1 counted all its Sub Bagian together (`Sistem/Urutan Inventaris`): there
 * every Sub Bagian continues from that number, so that no ID of a deleted row is given again.
 * @example rowIds(settings, []).nextId('TPH')  //=> 'TPH-0001'
 */
export function rowIds(
  settings: Pick<Settings, 'system'>,
  rows: readonly { readonly id: string }[],
): { readonly nextId: (code: string) => string; readonly settings: Counter['settings'] } {
  const { counters } = settings.system;
  const opened = new Map<string, Counter>();
  const open = (code: string): Counter => {
    const name = `Inventaris ${code}` as const;
    const counter = counterFrom(
      { system: { counters: { [name]: counters[name] ?? counters.Inventaris ?? 0 } } },
      name,
      rows.filter(({ id }) => id.startsWith(`${code}-`)),
    );
    opened.set(code, counter);
    return counter;
  };
  return {
    nextId: (code) => numbered(code, (opened.get(code) ?? open(code)).next()),
    settings: () =>
      Object.fromEntries([...opened.values()].flatMap((counter) => Object.entries(counter.settings()))),
  };
}

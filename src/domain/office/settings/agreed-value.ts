import { people } from './parse-setting';
import { settingKey } from './setting-definitions';

/**
 * The value of a locked setting that has several rows: anybody may add a row beside a locked one, and the product writes only one of
 * them, so rows that differ neither give nor take away. What was confirmed last (confirmed-settings.ts), or the default of what
 * nobody ever changed, remains as far as a row states it. Else a role keeps the people that all its rows name, a folder's id is the first row's, since folders bear marks, and any other
 * setting counts as empty.
 */
export function agreedValue(key: string, values: readonly string[], confirmed?: string): string {
  const [first = '', ...others] = values;
  if (others.every((value) => value === first) || key.startsWith(settingKey('Folder', ''))) return first;
  if (confirmed !== undefined && values.includes(confirmed)) return confirmed;
  if (!key.startsWith(settingKey('Peran', ''))) return '';
  const named = values.map((value) => people.parsePart(value).value);
  const known = people.parsePart(confirmed ?? '').value;
  return [...new Set(named.flat())]
    .filter((person) => known.includes(person) || named.every((each) => each.includes(person)))
    .join(', ');
}

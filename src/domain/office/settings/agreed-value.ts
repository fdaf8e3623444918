import { people } from './parse-setting';
import { settingKey } from './setting-definitions';

/**
 * The value of a locked setting that has several rows: anybody may add a row beside a locked one, so an added row may take
 * away and never give. A role keeps the people that all its rows name; a folder's id is the first row's, since folders bear
 * marks; any other setting counts as empty unless the rows agree.
 */
export function agreedValue(key: string, values: readonly string[]): string {
  const [first = '', ...others] = values;
  if (others.every((value) => value === first) || key.startsWith(settingKey('Folder', ''))) return first;
  if (!key.startsWith(settingKey('Peran', ''))) return '';
  const named = values.map((value) => people.parsePart(value).value);
  return (named[0] ?? []).filter((person) => named.every((each) => each.includes(person))).join(', ');
}

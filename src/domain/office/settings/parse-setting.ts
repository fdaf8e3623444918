import type { Weekday } from '../../calendar/calendar-date';
import { zones, type Zone } from '../../calendar/instant';
import { defaultHours, parseHours, type Interval } from '../../calendar/working-week';
import { documentKinds, type DocumentKind } from '../../workbook/vocabulary/content';
import { roleNames, type RoleName } from '../../organisation/role';

/* How values of Pengaturan are read; undefined: the text cannot be read. */

export const parseZone = (text: string): Zone | undefined =>
  text.toUpperCase() in zones ? (text.toUpperCase() as Zone) : undefined;
export const parseRoleName = (text: string): RoleName | undefined =>
  roleNames.find((name) => name.toLowerCase() === text.toLowerCase());
export const parseChecker = (text: string): RoleName | null | undefined =>
  text === '-' || text === '' ? null : parseRoleName(text);
export const parseCount = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text) ? Number(text) : undefined;
export const hoursOf = (text: string, day: Weekday): readonly Interval[] | undefined =>
  parseHours(text === '' ? defaultHours[day] : text);
/** Undefined unless every word is a kind of document. */
export function parseKinds(text: string): readonly DocumentKind[] | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const kinds = documentKinds.filter((kind) => words.includes(kind));
  return words.length > 0 && kinds.length === new Set(words).size ? kinds : undefined;
}

const answers = new Map([
  ['ya', true],
  ['tidak', false],
]);
export const yesNo = {
  choices: [...answers.keys()],
  parse: (text: string): boolean | undefined => answers.get(text.toLowerCase()),
};

const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;
/** One address or none, in small letters. */
export const parseAddress = (text: string): string | undefined =>
  text === '' || ADDRESS.test(text) ? text.toLowerCase() : undefined;
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\s]+/)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '');
const addressesIn = (text: string): readonly string[] => partsOf(text).filter((part) => ADDRESS.test(part));

/** Addresses separated by commas, semicolons, spaces or new lines; invalid ones are left out and reported. */
export const people = {
  kind: 'people' as const,
  parse: (text: string): readonly string[] | undefined =>
    partsOf(text).every((part) => ADDRESS.test(part)) ? partsOf(text) : undefined,
  parsePart: (text: string) => ({ value: addressesIn(text), used: addressesIn(text).join(', ') }),
};

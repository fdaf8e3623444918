import { zones, type Zone } from '../calendar/instant';

/** How the workbook parses and displays typed values: File > Settings of Google Sheets. */
export interface Locality {
  /** Google's name of the locale: `in_ID` for Indonesian. It decides how a typed `1/8/2026` is read. */
  readonly locale: string;
  /** A name of the IANA time zone database. */
  readonly timeZone: string;
}

/** The names of Indonesia's time zones, the usual one first: https://www.iana.org/time-zones (file asia) */
const names: { readonly [Z in Zone]: readonly [string, ...string[]] } = {
  WIB: ['Asia/Jakarta', 'Asia/Pontianak'],
  WITA: ['Asia/Makassar', 'Asia/Ujung_Pandang'],
  WIT: ['Asia/Jayapura'],
};

export const timeZoneOf = (zone: Zone): string => names[zone][0];

/** Whether the locale is Indonesian, as Google returns it (`in_ID`) or as others write it (`id_ID`). */
export const isIndonesian = (locale: string): boolean => /^i[dn](_|$)/.test(locale);

/** The parts of a workbook's locality that differ from what an office in that zone needs. */
export const strangeIn = ({ locale, timeZone }: Locality, zone: Zone): readonly (keyof Locality)[] => [
  ...(isIndonesian(locale) ? [] : ['locale' as const]),
  ...(names[zone].includes(timeZone) ? [] : ['timeZone' as const]),
];

/** @example nameOf('WITA')  //=> 'WITA (UTC+8)' */
export const nameOf = (zone: Zone): string => `${zone} (UTC+${zones[zone]})`;

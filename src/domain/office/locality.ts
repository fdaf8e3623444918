import { zones, type Zone } from '../calendar/instant';

/** How the whole workbook reads and shows what people type: File > Settings of Google Sheets. */
export interface Locality {
  /** As Google names it: `in_ID` for Indonesian. It decides what a typed `1/8/2026` is. */
  readonly locale: string;
  /** A name of the IANA time zone database. */
  readonly timeZone: string;
}

/** The names of Indonesia's zones, the usual one first: https://www.iana.org/time-zones (file asia) */
const names: { readonly [Z in Zone]: readonly [string, ...string[]] } = {
  WIB: ['Asia/Jakarta', 'Asia/Pontianak'],
  WITA: ['Asia/Makassar', 'Asia/Ujung_Pandang'],
  WIT: ['Asia/Jayapura'],
};

export const timeZoneOf = (zone: Zone): string => names[zone][0];

/** Indonesian, as Google returns it (`in_ID`) and as others write it (`id_ID`). */
export const isIndonesian = (locale: string): boolean => /^i[dn](_|$)/.test(locale);

/** What of a workbook's locality is not as an office in that zone needs it. */
export const strangeIn = ({ locale, timeZone }: Locality, zone: Zone): readonly (keyof Locality)[] => [
  ...(isIndonesian(locale) ? [] : ['locale' as const]),
  ...(names[zone].includes(timeZone) ? [] : ['timeZone' as const]),
];

/** @example nameOf('WITA')  //=> 'WITA (UTC+8)' */
export const nameOf = (zone: Zone): string => `${zone} (UTC+${zones[zone]})`;

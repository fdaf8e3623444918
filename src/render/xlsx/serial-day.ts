/**
 * The serial number of a day in spreadsheets: days since 30 December 1899, correct from 1 March 1900 on (Excel treats
 * 1900 as a leap year, ECMA-376 part 1, 18.17.4.1).
 * @example serialDay('2026-02-06')  //=> 46059
 */
export const serialDay = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

import type { SheetName } from '../../../domain/workbook';
import { addRoom, dressRows, ROOM } from '../dress-rows';
import { remember } from './remember';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** The metadata that says how many rows of a sheet have formats and dropdowns. */
export const DRESSED_MARK = 'baris';
export const dressedKey = (name: SheetName): string => `${DRESSED_MARK}.${name}`;

/** Rows with which a sheet begins. */
export const BLANK_ROWS = 500;

export interface RoomSite {
  readonly name: SheetName;
  readonly placeOf: (column: string) => number | undefined;
  /** Rows of the grid, and up to the last with a key. */
  readonly height: number;
  readonly used: number;
  /** Rows with formats as remembered; undefined before the first time. */
  readonly dressed: number | undefined;
}

/** Rows that came without formats get them, and a sheet that is nearly full gets room before people type below its end. */
export function roomRequests({ name, placeOf, height, used, dressed }: RoomSite): readonly Request[] {
  const from = Math.min(dressed ?? BLANK_ROWS, height);
  const late = from < height ? dressRows(name, placeOf, { from, to: height }) : [];
  const isNearlyFull = height - used < BLANK_ROWS / 5;
  const more = isNearlyFull ? addRoom(name, placeOf, height) : [];
  const now = String(isNearlyFull ? height + ROOM : height);
  const isKnown = dressed !== undefined;
  if (now === String(dressed ?? BLANK_ROWS)) return [];
  return [...late, ...more, remember(dressedKey(name), now, isKnown)];
}

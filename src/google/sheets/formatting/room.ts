import type { SheetName } from '../../../domain/workbook';
import { addRoom, formatRows, ROOM } from '../format-rows';
import { remember } from './remember';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Metadata that records how many rows of a sheet have formats and dropdowns. */
export const FORMATTED_MARK = 'baris';
export const formattedKey = (name: SheetName): string => `${FORMATTED_MARK}.${name}`;

/** Initial number of rows of a sheet. */
export const BLANK_ROWS = 500;

export interface RoomSite {
  readonly name: SheetName;
  readonly placeOf: (column: string) => number | undefined;
  /** Number of rows of the grid, and up to the last one with a key. */
  readonly height: number;
  readonly used: number;
  /** Number of formatted rows, as recorded; undefined before the first time. */
  readonly formatted: number | undefined;
}

/** Formats rows that have no formats, and adds rows to a sheet that is nearly full before people type below its end. */
export function roomRequests({ name, placeOf, height, used, formatted }: RoomSite): readonly Request[] {
  const from = Math.min(formatted ?? BLANK_ROWS, height);
  const unformatted = from < height ? formatRows(name, placeOf, { from, to: height }) : [];
  const isNearlyFull = height - used < BLANK_ROWS / 5;
  const more = isNearlyFull ? addRoom(name, placeOf, height) : [];
  const now = String(isNearlyFull ? height + ROOM : height);
  const isKnown = formatted !== undefined;
  if (now === String(formatted ?? BLANK_ROWS)) return [];
  return [...unformatted, ...more, remember(formattedKey(name), now, isKnown)];
}

import { parseCalendarDate, type CalendarDate } from '../../../domain/calendar/calendar-date';
import { instant, zones, type Instant, type Zone } from '../../../domain/calendar/instant';
import { asCell } from '../../../domain/text/shorten';
import { blankOf, choiceOf, type Column } from '../../../domain/workbook/column';
import { isErrorText, type RawCell } from './raw-cell';

export type CellValue = string | number | null;
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** A value, and whether the cell held a value of the column's kind. */
export interface Decoded {
  readonly value: CellValue;
  readonly readable: boolean;
}

const DAY_MS = 86_400_000;
/** The serial number of 1 January 1970; Sheets counts days from 30 December 1899 (Sheets API, "Date/time serial numbers"). */
const EPOCH_SERIAL = 25_569;

/**
 * The valid days of a cell, 31 December 1899 to 31 December 2999. Sheets itself supports days to the end of 9999; but
 * deadlines and retention are computed from these days, and a later one is a typing error.
 */
const [FIRST_SERIAL, LAST_SERIAL] = [1, 401_768];

const isSerial = (raw: RawCell): raw is number =>
  typeof raw === 'number' && raw >= FIRST_SERIAL && raw < LAST_SERIAL + 1;

const readable = (value: CellValue): Decoded => ({ value, readable: true });
const unreadable = (value: CellValue): Decoded => ({ value, readable: false });

/** Decodes an UNFORMATTED_VALUE with SERIAL_NUMBER dates; an invalid value becomes blank and is flagged, never guessed. */
export function decodeCell(column: Column, raw: RawCell, zone: Zone): Decoded {
  const blank = raw === null || raw === undefined || raw === '';
  if (isErrorText(raw)) return unreadable(blankOf[column.kind]);
  switch (column.kind) {
    case 'text':
      return decodeText(column, blank ? '' : plainText(raw));
    case 'count':
      return blank ? readable(0) : decodeNumber(raw, 0);
    case 'number':
      return blank ? readable(null) : decodeNumber(raw, null);
    case 'date':
      return blank ? readable(null) : decodeDate(raw);
    case 'moment':
      return blank ? readable(null) : isSerial(raw) ? readable(momentOf(raw, zone)) : unreadable(null);
  }
}

/**
 * The text by which a write recognises a row: the decoded value, or else the raw cell, so that a cell that cannot be
 * decoded still distinguishes its row from others.
 */
export function witnessText(column: Column, raw: RawCell, zone: Zone): string {
  const { value, readable: isReadable } = decodeCell(column, raw, zone);
  return String((isReadable ? value : raw) ?? '');
}

/** From here on JavaScript writes numbers with an exponent. */
const EXPONENT_FROM = 1e21;

/** Text as typed; a long number typed into a text column keeps all its digits. */
const plainText = (raw: string | number | boolean): string =>
  typeof raw === 'number' && Math.abs(raw) >= EXPONENT_FROM && Number.isInteger(raw)
    ? BigInt(raw).toString()
    : String(raw);

function decodeText(column: Column, text: string): Decoded {
  if (!column.choices || column.choices.includes(text)) return readable(text);
  if (text.trim() === '') return readable('');
  const found = choiceOf(column, text);
  return found === undefined ? unreadable('') : readable(found);
}

function decodeNumber(raw: RawCell, otherwise: CellValue): Decoded {
  const value = typeof raw === 'string' ? Number(raw.trim() || 'x') : raw;
  return typeof value === 'number' && Number.isFinite(value) ? readable(value) : unreadable(otherwise);
}

function decodeDate(raw: RawCell): Decoded {
  if (typeof raw === 'number') return isSerial(raw) ? readable(dateOf(raw)) : unreadable(null);
  const text = String(raw).trim();
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = local ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}` : text;
  const date = parseCalendarDate(iso);
  return date === undefined || !isSerial(serialOf(date)) ? unreadable(null) : readable(date);
}

/** The value to write so that the cell holds exactly this text and nothing is parsed; an empty value clears the cell. */
export function encodeCell(
  column: Column,
  value: CellValue | undefined,
  zone: Zone,
): ExtendedValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (column.kind === 'date') return { numberValue: serialOf(value as CalendarDate) };
  if (column.kind === 'moment') return { numberValue: momentSerial(value as Instant, zone) };
  return typeof value === 'number' ? { numberValue: value } : { stringValue: asCell(value) };
}

const dateOf = (serial: number): CalendarDate =>
  new Date(Math.floor(serial - EPOCH_SERIAL) * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
const serialOf = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS + EPOCH_SERIAL;

const momentOf = (serial: number, zone: Zone): Instant =>
  instant(Math.round((serial - EPOCH_SERIAL) * DAY_MS) - zones[zone] * 3_600_000);
const momentSerial = (moment: Instant, zone: Zone): number =>
  (moment + zones[zone] * 3_600_000) / DAY_MS + EPOCH_SERIAL;

import { keyMark, keysAfterEdit } from '../../domain/inventory/typists/typist-keys';
import { inventaris } from '../../domain/workbook/inventaris';
import type { Column } from '../../domain/workbook/column';

/** The used part of the event of a simple trigger onEdit: https://developers.google.com/apps-script/guides/triggers/events#edit */
export interface EditEvent {
  readonly range: Pick<
    GoogleAppsScript.Spreadsheet.Range,
    'getSheet' | 'getRow' | 'getLastRow' | 'getColumn' | 'getLastColumn'
  >;
}

type Session = Pick<GoogleAppsScript.Base.Session, 'getTemporaryActiveUserKey'>;

const columns: readonly Column[] = Object.values(inventaris.columns);
const typed = new Set(columns.filter(({ system }) => !system).map(({ header }) => header));
const KEYS = inventaris.columns.typistKeys.header;

/**
 * Writes the key of whoever typed or pasted into each edited row of Inventaris. A simple trigger needs no consent and
 * gets no address (https://developers.google.com/apps-script/guides/triggers#restrictions). At most three calls to the
 * sheet, however many rows were pasted; none outside Inventaris. A call without an event changes nothing. Nothing is
 * written where a colleague's own column has the same name.
 */
export function noteTypist(event: Partial<EditEvent> | undefined, session: Session): void {
  const range = event?.range;
  if (!range) return;
  const sheet = range.getSheet();
  if (sheet.getSheetId() !== inventaris.sheetId) return;
  const first = Math.max(2, range.getRow());
  const count = range.getLastRow() - first + 1;
  const mark = keyMark(session.getTemporaryActiveUserKey());
  if (count < 1 || mark === '') return;
  const headers = (sheet.getRange('1:1').getValues()[0] ?? []).map(String);
  const keys = headers.indexOf(KEYS);
  const isOurs = keys >= 0 && keys === headers.lastIndexOf(KEYS);
  const edited = headers.slice(range.getColumn() - 1, range.getLastColumn());
  if (!isOurs || !edited.some((header) => typed.has(header))) return;
  const rows = sheet.getRange(first, 1, count, headers.length).getValues();
  const isTyped = (row: readonly unknown[]): boolean =>
    row.some((value, index) => value !== '' && typed.has(headers[index] ?? ''));
  const isPasted = edited.includes(KEYS);
  const before = rows.map((row) => String(row[keys] ?? ''));
  const after = rows.map((row, index) =>
    isTyped(row) ? keysAfterEdit(before[index] ?? '', mark, isPasted) : '',
  );
  if (after.some((cell, index) => cell !== before[index]))
    sheet.getRange(first, keys + 1, count, 1).setValues(after.map((cell) => [cell]));
}

import type { XlsxColumn, XlsxSheet, XlsxValue } from './sheet';
import { cellReference } from './cell-reference';
import { cellText, declaration } from './xml';
import { styles } from './styles';

/** Line height of Calibri 11 in points, and the maximum row height in Excel. */
const line = 15;
const highest = 409;

/**
 * Height in points that shows the longest wrapped cell of a row. It is stored in the file because programs that only
 * convert or print do not compute it. An estimate: letters are taken slightly wider than Excel's measure.
 */
export function rowHeight(values: readonly XlsxValue[], columns: readonly XlsxColumn[]): number {
  const lines = values.map((value, index) =>
    typeof value === 'string' ? wrappedLines(value, columns[index]?.width ?? 10) : 1,
  );
  return Math.min(highest, Math.max(1, ...lines) * line);
}

const wrappedLines = (text: string, width: number): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.2) / width)), 0);

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The part of one sheet; Excel requires its elements in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(sheet: XlsxSheet): string {
  const { columns, head = [] } = sheet;
  const titles = head.map((text, index) => titleXml(text, index));
  const header = rowXml(
    columns.map(({ header: text }) => text),
    columns,
    head.length,
    styles.header,
  );
  const body = linesOf(sheet).map((line, index) =>
    typeof line === 'string'
      ? titleXml(line, headerRow(sheet) + index)
      : rowXml(line, columns, headerRow(sheet) + index, styles.body),
  );
  return [
    `${declaration}<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="' +
      `${headerRow(sheet)}" topLeftCell="A${headerRow(sheet) + 1}` +
      '" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columnsXml(columns),
    `<sheetData>${titles.join('')}${header}${body.join('')}</sheetData>`,
    columns.length === 0 ? '' : `<autoFilter ref="${filterRange(sheet)}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

/** The 1-based number of the header row. */
export const headerRow = ({ head = [] }: XlsxSheet): number => head.length + 1;

/** The lines below the header: rows, and headings between them. */
export const linesOf = ({ rows, headings = [] }: XlsxSheet): readonly (string | readonly XlsxValue[])[] =>
  rows.flatMap((row, index) => [
    ...headings.filter(({ above }) => above === index).map(({ text }) => text),
    row,
  ]);

/** The header and everything below it. @example 'A1:C11' */
const filterRange = (sheet: XlsxSheet): string =>
  `A${headerRow(sheet)}:${cellReference(sheet.columns.length - 1, headerRow(sheet) + linesOf(sheet).length - 1)}`;

/** A bold text that runs over the columns to its right. */
const titleXml = (text: string, row: number): string =>
  `<row r="${row + 1}">${cellXml(text, cellReference(0, row), styles.title)}</row>`;

/** Excel allows widths up to 255. */
function columnsXml(columns: readonly XlsxColumn[]): string {
  if (columns.length === 0) return '';
  const width = (wanted: number): number => (wanted > 0 ? Math.min(wanted, 255) : 10);
  const one = (column: XlsxColumn, at: number): string =>
    `<col min="${at}" max="${at}" width="${width(column.width)}" customWidth="1"/>`;
  return `<cols>${columns.map((column, index) => one(column, index + 1)).join('')}</cols>`;
}

function rowXml(
  values: readonly XlsxValue[],
  columns: readonly XlsxColumn[],
  row: number,
  style: number,
): string {
  const cells = values.map((value, column) => cellXml(value, cellReference(column, row), style));
  return `<row r="${row + 1}" ht="${rowHeight(values, columns)}" customHeight="1">${cells.join('')}</row>`;
}

/** A text is an inline string in text format: it stays a text even when somebody edits the cell; `=1+1` is never a formula. */
function cellXml(value: XlsxValue, reference: string, style: number): string {
  if (typeof value === 'number' && Number.isFinite(value))
    return `<c r="${reference}" s="${styles.figure}"><v>${value}</v></c>`;
  if (typeof value === 'object' && value !== null)
    return `<c r="${reference}" s="${styles.day}"><v>${serialDay(value.day)}</v></c>`;
  if (typeof value !== 'string' || value === '') return '';
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/**
 * The serial number of a day in spreadsheets: days since 30 December 1899, correct from 1 March 1900 on (Excel treats
 * 1900 as a leap year, ECMA-376 part 1, 18.17.4.1).
 * @example serialDay('2026-02-06')  //=> 46059
 */
export const serialDay = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

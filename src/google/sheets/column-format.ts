import type { Column } from '../../domain/workbook/column';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** Text columns are formatted as text, so that a typed `007`, NIP or letter number stays as typed. */
const formats: Readonly<Record<Column['kind'], GoogleAppsScript.Sheets.Schema.NumberFormat>> = {
  text: { type: 'TEXT', pattern: '@' },
  number: { type: 'NUMBER', pattern: '0' },
  count: { type: 'NUMBER', pattern: '0' },
  date: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  moment: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
};

const formatOf = ({ kind, pattern }: Column): GoogleAppsScript.Sheets.Schema.NumberFormat =>
  pattern === undefined ? formats[kind] : { ...formats[kind], pattern };

const headerFormat: CellFormat = {
  textFormat: { bold: true },
  backgroundColor: { red: 0.91, green: 0.94, blue: 0.98 },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'MIDDLE',
};

/** The format of the cells below a header, for a repeatCell request. */
export const bodyFormat = (
  column: Column,
): Pick<GoogleAppsScript.Sheets.Schema.RepeatCellRequest, 'cell' | 'fields'> => ({
  cell: {
    userEnteredFormat: {
      numberFormat: formatOf(column),
      wrapStrategy: column.wrap ? 'WRAP' : 'CLIP',
      verticalAlignment: 'TOP',
    },
  },
  fields: 'userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment)',
});

/** The format and dropdown of a new column; later changes by people are kept. */
export function columnFormat(
  sheetId: number,
  index: number,
  column: Column,
  note: string,
  choices: readonly string[],
): Request[] {
  const range = { sheetId, startColumnIndex: index, endColumnIndex: index + 1 };
  const body = { ...range, startRowIndex: 1 };
  const header = {
    userEnteredValue: { stringValue: column.header },
    userEnteredFormat: headerFormat,
    ...(note === '' ? {} : { note }),
  };
  return [
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: index },
        fields: 'userEnteredValue,userEnteredFormat,note',
        rows: [{ values: [header] }],
      },
    },
    { repeatCell: { range: body, ...bodyFormat(column) } },
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
        properties: { pixelSize: column.width },
        fields: 'pixelSize',
      },
    },
    ...(choices.length === 0 ? [] : [dropdown(body, choices, column.header)]),
    ...(column.kind === 'date' ? [calendar(body)] : []),
  ];
}

/** Not strict: another value is kept and reported in Masalah, never refused (a paste would be lost). */
const dropdown = (
  range: GoogleAppsScript.Sheets.Schema.GridRange,
  choices: readonly string[],
  header: string,
): Request => ({
  setDataValidation: {
    range,
    rule: {
      condition: { type: 'ONE_OF_LIST', values: choices.map((userEnteredValue) => ({ userEnteredValue })) },
      inputMessage: `${header}: ${choices.join(', ')}`,
      showCustomUi: true,
      strict: false,
    },
  },
});

/** Google shows a calendar in such a cell. A value that is not a date is marked, and reported when the sheet is read. */
const calendar = (range: GoogleAppsScript.Sheets.Schema.GridRange): Request => ({
  setDataValidation: {
    range,
    rule: {
      condition: { type: 'DATE_IS_VALID' },
      inputMessage: 'Tanggal, misalnya 17/8/2026.',
      strict: false,
    },
  },
});

import type { JsonObject } from '../json';
import type { ErrorType } from './values/error-values';

/** A cell as it was entered; field names are those of CellData. Cells and rows are immutable: a change replaces them. */
export interface Cell {
  readonly userEnteredValue?: ExtendedValue;
  /** The given result of a formula, because formulas are not calculated here. Removed with the formula. */
  readonly effectiveValue?: ExtendedValue;
  readonly userEnteredFormat?: JsonObject;
  readonly note?: string;
  readonly dataValidation?: JsonObject;
  readonly textFormatRuns?: readonly JsonObject[];
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ExtendedValue */
export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  /** "This field is read-only": it results from formulas and from what people type or paste. */
  readonly errorValue?: { readonly type: ErrorType; readonly message?: string };
}

export type Row = readonly (Cell | undefined)[];

export interface SheetProperties {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly sheetType: string;
  readonly gridProperties: GridProperties;
  readonly [other: string]: unknown;
}

export interface GridProperties {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
}

/** `rows` ends at the last row with content; the grid may be larger. */
export interface Sheet {
  properties: SheetProperties;
  rows: Row[];
  rowProperties: readonly (JsonObject | undefined)[];
  columnProperties: readonly (JsonObject | undefined)[];
  /** merges, conditionalFormats, protectedRanges, bandedRanges, filterViews, charts, basicFilter, in the API's form. */
  parts: SheetParts;
}

export interface SheetParts {
  readonly merges: readonly JsonObject[];
  readonly conditionalFormats: readonly JsonObject[];
  readonly protectedRanges: readonly JsonObject[];
  readonly bandedRanges: readonly JsonObject[];
  readonly filterViews: readonly JsonObject[];
  readonly charts: readonly JsonObject[];
  readonly basicFilter?: JsonObject;
}

export type PartList = Exclude<keyof SheetParts, 'basicFilter'>;

export interface Workbook {
  readonly spreadsheetId: string;
  properties: JsonObject;
  sheets: Sheet[];
  namedRanges: readonly JsonObject[];
  developerMetadata: readonly JsonObject[];
}

export const NO_PARTS: SheetParts = {
  merges: [],
  conditionalFormats: [],
  protectedRanges: [],
  bandedRanges: [],
  filterViews: [],
  charts: [],
};

/** A draft of a workbook: parts shared with the original are replaced, never mutated, so discarding the draft undoes everything. */
export function draftOf(book: Workbook): Workbook {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice() })) };
}

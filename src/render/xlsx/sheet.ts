export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly XlsxValue[])[];
  /** Lines above the header. */
  readonly head?: readonly string[];
  /** Bold lines between rows; `above` is the index of the row below. */
  readonly headings?: readonly { readonly text: string; readonly above: number }[];
}

export interface XlsxColumn {
  readonly header: string;
  /** Width in characters, as in Excel. */
  readonly width: number;
}

/** A day (`YYYY-MM-DD`) is a real date in the sheet. */
export type XlsxValue = string | number | { readonly day: string } | null;

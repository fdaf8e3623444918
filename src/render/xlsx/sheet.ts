export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly XlsxValue[])[];
}

export interface XlsxColumn {
  readonly header: string;
  /** Width in characters, as in Excel. */
  readonly width: number;
}

/** A day (`YYYY-MM-DD`) is a real date in the sheet. */
export type XlsxValue = string | number | { readonly day: string } | null;

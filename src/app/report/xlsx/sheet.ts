export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly XlsxValue[])[];
}

export interface XlsxColumn {
  readonly header: string;
  /** Width in characters, as Excel shows it. */
  readonly width: number;
}

export type XlsxValue = string | number | null;

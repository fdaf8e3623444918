/** Where the person stands in the open workbook. */
export interface Cursor {
  /** The sheet's fixed id and the 1-based row under the cursor; null when nothing is selected. */
  where(): { readonly sheetId: number; readonly row: number } | null;
  /** Brings the person to a row. */
  goTo(sheetId: number, row: number): void;
}

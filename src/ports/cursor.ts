/** The person's position in the open workbook. */
export interface Cursor {
  /** The sheet's fixed id and the selected 1-based row; null when nothing is selected. */
  where(): { readonly sheetId: number; readonly row: number } | null;
  /** Selects a row. */
  goTo(sheetId: number, row: number): void;
}

/** What Google is not known to do one way or the other: a script has to be right either way, so both can be ordered. */
export interface SheetTraits {
  /** Whether the developer metadata of a tab, its rows and its columns comes along when the tab is duplicated. */
  readonly copiedMetadata: boolean;
  /**
   * Whether a paste leaves out rows that a filter hides, so that what was meant for one lands in the next row that shows
   * (seen of pasteData: github.com/googleapis/google-api-php-client-services/issues/329).
   */
  readonly pasteSkipsFilteredRows: boolean;
}

export const DEFAULT_TRAITS: SheetTraits = {
  copiedMetadata: true,
  pasteSkipsFilteredRows: false,
};

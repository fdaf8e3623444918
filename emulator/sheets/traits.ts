/** Behaviour of Google that is not known for certain. A script must work either way, so both can be configured. */
export interface SheetTraits {
  /** Whether duplicating a tab copies the developer metadata of the tab, its rows and its columns. */
  readonly copiedMetadata: boolean;
  /**
   * Whether a paste skips rows that a filter hides, so that the values for a hidden row go into the next visible one
   * (observed with pasteData: github.com/googleapis/google-api-php-client-services/issues/329).
   */
  readonly pasteSkipsFilteredRows: boolean;
}

export const DEFAULT_TRAITS: SheetTraits = {
  copiedMetadata: true,
  pasteSkipsFilteredRows: false,
};

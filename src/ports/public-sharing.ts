/** The state of a file in Drive, found by its id. */
export interface FileState {
  readonly found: 'present' | 'trashed' | 'missing';
  /** Whether anyone with the link may open it. */
  readonly open: boolean;
}

/** A file of the ledger that is to be open to anyone with the link, or not. */
export interface SharedFile {
  readonly scanId: string;
  readonly fileId: string;
  readonly open: boolean;
}

/** Whether linked files exist, and who may open them. */
export interface PublicSharing {
  /** One call for a hundred files; files for which Drive gave no response are omitted. */
  fileStates(fileIds: readonly string[]): ReadonlyMap<string, FileState>;
  /** Whether the file is not this scan of the office, or may not be opened. No call for a file whose state was read. */
  isForeign(order: SharedFile): boolean;
  /**
   * Opens a file to anyone with the link, or closes it again; one call, idempotent. False when Drive refuses; a foreign file is
   * not touched.
   */
  set(order: SharedFile): boolean;
}

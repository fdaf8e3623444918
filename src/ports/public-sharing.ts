/** The state of a file in Drive, found by its id. */
export interface FileState {
  readonly found: 'present' | 'trashed' | 'missing';
  /** Whether anyone with the link may open it. */
  readonly open: boolean;
}

/** Whether linked files exist, and who may open them. */
export interface PublicSharing {
  /** One call for a hundred files; files for which Drive gave no response are omitted. */
  fileStates(fileIds: readonly string[]): ReadonlyMap<string, FileState>;
  /** Opens a file to anyone with the link, or closes it again; one call, idempotent. False when Drive refuses. */
  set(fileId: string, open: boolean): boolean;
}

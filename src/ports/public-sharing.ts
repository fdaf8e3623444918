/** A file in Drive as it is found by its id. */
export interface FileState {
  readonly found: 'ada' | 'sampah' | 'hilang';
  /** Whether whoever has the link may open it. */
  readonly open: boolean;
}

/** Whether files are where links lead, and who may open them. */
export interface PublicSharing {
  /** One call for a hundred files; one that Drive did not answer for is left out. */
  fileStates(fileIds: readonly string[]): ReadonlyMap<string, FileState>;
  /** Opens a file to whoever has the link, or closes it again; one call. False when Drive refuses. Safe to repeat. */
  set(fileId: string, open: boolean): boolean;
}

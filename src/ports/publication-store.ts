/** The published file as it lies in Drive. */
export interface PublicationFile {
  readonly id: string;
  readonly text: string;
}

/** Where the published file stands, in the folder that the office opens to nobody but itself. */
export interface PublicationStore {
  /** What the file of this id holds; null where it is gone. One call. */
  read(fileId: string): PublicationFile | null;
  /** The file of this id, or else the one of this name in the folder; null where there is none, or it lies in the bin. */
  find(fileId: string, folderId: string, name: string): PublicationFile | null;
  /**
   * Puts the text into the file of this id, or into a new one where it is ''. Its id stays the same for ever.
   * @throws Error when what Drive stored has another SHA-256
   */
  put(
    text: string,
    to: { readonly fileId: string; readonly folderId: string; readonly name: string },
  ): StoredSnapshot;
}

export interface StoredSnapshot {
  readonly id: string;
  readonly link: string;
  /** Address of who owns the file: it goes when that account goes. */
  readonly owner: string;
}

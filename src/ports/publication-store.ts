import type { ChainHead } from '../domain/workbook/log-entry';

/** The published file as stored in Drive. */
export interface PublicationFile {
  readonly id: string;
  readonly text: string;
}

/** Stores the published file, in a folder that only the office can open. */
export interface PublicationStore {
  /** The content of the file with this id; null where it no longer exists. One call. */
  read(fileId: string): PublicationFile | null;
  /** The file with this id, or else the one with this name in the folder; null where there is none or it is in the bin. */
  find(fileId: string, folderId: string, name: string): PublicationFile | null;
  /**
   * Writes the text to the file with this id, or to a new file where it is ''. The id never changes.
   * @throws Error when what Drive stored has another SHA-256
   */
  put(
    text: string,
    to: {
      readonly fileId: string;
      readonly folderId: string;
      readonly name: string;
      /** Kept with the file as an anchor. */
      readonly log: ChainHead;
    },
  ): StoredSnapshot;
}

export interface StoredSnapshot {
  readonly id: string;
  readonly link: string;
  /** The owner's address: the file is lost when that account is deleted. */
  readonly owner: string;
}

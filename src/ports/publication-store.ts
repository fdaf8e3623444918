import type { ChainHead } from '../domain/workbook/log-entry';

/** The published file as stored in Drive. */
export interface PublicationFile {
  readonly id: string;
  readonly text: string;
}

/** Stores the published file and its copy, in a folder that only those who may publish can open. */
export interface PublicationStore {
  /** The content of the file with this id; null where it no longer exists, or this person cannot see it. One call. */
  read(fileId: string): PublicationFile | null;
  /**
   * The file with this id, or else the one that this workbook published, or the one with this name in the folder; null where there
   * is none or it is in the bin.
   */
  find(fileId: string, folderId: string, name: string): PublicationFile | null;
  /** SHA-256 of the file's content, 64 hexadecimal digits; '' where it does not exist or is in the bin. One call. */
  hashOf(fileId: string): string;
  /**
   * Writes the text to the file and to its copy, or to new ones where an id is ''. The ids never change.
   * @throws Error when what Drive stored has another SHA-256
   */
  put(
    text: string,
    to: {
      readonly fileId: string;
      readonly copyId: string;
      readonly folderId: string;
      readonly name: string;
      /** Kept with the file as an anchor. */
      readonly log: ChainHead;
    },
  ): StoredSnapshot;
  /**
   * Finds the file as `find`, also where the recorded id is that of another file, and moves it into the folder.
   * @returns its id; null where there is none, or this person may not move it
   */
  settle(
    fileId: string,
    folderId: string,
    name: string,
  ): { readonly id: string; readonly isMoved: boolean } | null;
}

export interface StoredSnapshot {
  readonly id: string;
  readonly copyId: string;
  readonly link: string;
  /** The owner's address: the file is lost when that account is deleted. */
  readonly owner: string;
}

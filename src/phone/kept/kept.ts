/** A document that was photographed on this phone and that Google has not acknowledged yet. */
export interface Kept {
  readonly key: string;
  /** The workbook and the account for which it was taken; no other account sends it. */
  readonly office: string;
  readonly account: string;
  readonly rowId: string;
  readonly title: string;
  readonly name: string;
  readonly mimeType: string;
  /** Bytes of the content. */
  readonly size: number;
  /** 0 for a file whose pages were not counted. */
  readonly pages: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** `konsep`: taken, not saved by the person yet; `antre`: to be sent; `ditolak`: refused, a person decides. */
  readonly state: 'konsep' | 'antre' | 'ditolak';
  /** The upload in parts that was begun; '' for none. */
  readonly uploadId: string;
  /** Why it was refused, or why it has not been sent yet; ''. */
  readonly words: string;
}

/** A photograph of a page whose document is not a PDF yet. */
export interface KeptPhoto {
  /** Of the page; a page that is photographed again keeps it. */
  readonly id: number;
  readonly photo: Blob;
}

/** The photographs of one document. */
export interface PhotoKeeper {
  /** Those that are kept, by page. */
  all(): Promise<readonly KeptPhoto[]>;
  /** Keeps a photograph in place of an earlier one of its page. */
  put(photo: KeptPhoto): Promise<void>;
  /** Removes the photograph of a page; without a page all of them. */
  remove(id?: number): Promise<void>;
}

/** Where documents are kept until they are acknowledged. */
export interface KeptStore {
  /** Whether they survive closing the page. */
  readonly isLasting: boolean;
  /** In the order in which they were taken. */
  all(): Promise<readonly Kept[]>;
  content(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  add(kept: Kept, content: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Changes what is known of a document; does nothing if it is gone. */
  change(key: string, cells: Partial<Kept>): Promise<void>;
  remove(key: string): Promise<void>;
  /** The photographs of the document with that key. */
  photos(key: string): PhotoKeeper;
}

export const inOrder = (kept: readonly Kept[]): readonly Kept[] =>
  [...kept].sort((one, other) => one.madeAt - other.madeAt);

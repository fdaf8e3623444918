/** Drive as the page shows it to a person; types only, as in wire.ts. */

export interface WireFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly folder: boolean;
  readonly size: number | null;
  readonly owner: string;
  readonly modified: string;
  /** Whether it has content to open. */
  readonly opens: boolean;
}

export interface WireTree {
  readonly id: string;
  readonly name: string;
  /** Whether the person may add files. */
  readonly writable: boolean;
  readonly folders: readonly WireTree[];
}

export interface WireFolder {
  readonly id: string;
  readonly path: readonly { readonly id: string; readonly name: string }[];
  /** Its folder on this computer; '' for the list of shared files, which has none. */
  readonly disk: string;
  /** Whether the person may add files. */
  readonly writable: boolean;
  readonly files: readonly WireFile[];
}

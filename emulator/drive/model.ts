import type { JsonObject } from '../json';

export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const SHORTCUT = 'application/vnd.google-apps.shortcut';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** Google-native files have no bytes, no size and no checksum. */
export const isNative = (mimeType: string): boolean => mimeType.startsWith('application/vnd.google-apps.');

/** A share with one person, or (without an address) with anyone who has the link. */
export interface Permission {
  readonly id: string;
  readonly type?: 'user' | 'anyone';
  readonly emailAddress: string;
  readonly role: 'reader' | 'commenter' | 'writer' | 'owner';
  /** When it was granted, in milliseconds since 1970; absent for shares made together with the file. */
  readonly at?: number;
}

/** The index entry of a file or folder. Entries are immutable: a change replaces them. */
export interface Entry {
  readonly id: string;
  /** The name in Drive; the name on disk may differ. */
  readonly name: string;
  readonly mimeType: string;
  /** The parent folder; root folders have none. */
  readonly parent?: string;
  readonly owner: string;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly lastModifiedBy: string;
  readonly trashed?: true;
  /** A folder with limited access (`inheritedPermissionsDisabled`): what the folders above share does not reach it. */
  readonly limited?: boolean;
  /** False where only the owner may share it. */
  readonly writersCanShare?: boolean;
  /** Name on disk inside the parent's folder; absent for entries without bytes that are not folders. */
  readonly disk?: string;
  readonly content?: Content;
  /** The HTML that a Google Doc was imported from, which is its content here. */
  readonly html?: string;
  readonly shares?: readonly Permission[];
  /** description, properties, shortcutDetails, starred: as the caller gave them; appProperties by application. */
  readonly extra?: JsonObject;
}

/** Facts about the bytes, and the time stamp and size by which a change on disk is detected. */
export interface Content {
  readonly size: number;
  readonly mtimeMs: number;
  readonly md5Checksum: string;
  readonly sha256Checksum: string;
  readonly headRevisionId: string;
}

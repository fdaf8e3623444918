import type { JsonObject } from '../json';

export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const SHORTCUT = 'application/vnd.google-apps.shortcut';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** Google-native things have no bytes, no size and no checksum. */
export const isNative = (mimeType: string): boolean => mimeType.startsWith('application/vnd.google-apps.');

/** A share with one person, or with anyone who has the link: then there is no address. */
export interface Permission {
  readonly id: string;
  readonly type?: 'user' | 'anyone';
  readonly emailAddress: string;
  readonly role: 'reader' | 'commenter' | 'writer' | 'owner';
  /** When it was given, in milliseconds since 1970; unknown for what was shared when the file was made. */
  readonly at?: number;
}

/** What the index keeps of a file or folder. Entries are never changed, only replaced. */
export interface Entry {
  readonly id: string;
  /** The true name; on disk it may have to differ. */
  readonly name: string;
  readonly mimeType: string;
  /** The folder it lies in; the roots have none. */
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
  /** Name on disk inside the parent's folder; things without bytes, folders excepted, have none. */
  readonly disk?: string;
  readonly content?: Content;
  /** What a Google Doc was imported from: its HTML is its content. */
  readonly html?: string;
  readonly shares?: readonly Permission[];
  /** description, properties, appProperties, shortcutDetails, starred: as the caller gave them. */
  readonly extra?: JsonObject;
}

/** What is known of the bytes, and the time stamp and size by which a change on disk is noticed. */
export interface Content {
  readonly size: number;
  readonly mtimeMs: number;
  readonly md5Checksum: string;
  readonly sha256Checksum: string;
  readonly headRevisionId: string;
}

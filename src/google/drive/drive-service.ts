import type { Attachment } from '../../ports/mailer';
import { notEnabled } from '../errors';
import type { Repeatable } from '../repeat';
import type { EncodedFile } from '../../ports/scan-store';
import type { Marks } from './marks';

/** File metadata that the adapters request (Drive API v3, resource "File"); sizes are strings there. */
export interface DriveFile {
  readonly id?: string;
  readonly name?: string;
  readonly mimeType?: string;
  /** The shared drive that it is in; undefined in My Drive. */
  readonly driveId?: string;
  readonly parents?: readonly string[];
  readonly createdTime?: string;
  readonly size?: string;
  readonly sha256Checksum?: string;
  readonly headRevisionId?: string;
  readonly owners?: readonly { readonly emailAddress?: string }[];
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly webViewLink?: string;
  readonly ownedByMe?: boolean;
  readonly trashed?: boolean;
  /** True when the file itself was moved to the bin, not only a folder above it. */
  readonly explicitlyTrashed?: boolean;
  /** Whether the folder has limited access: https://developers.google.com/workspace/drive/api/guides/limited-expansive-access */
  readonly inheritedPermissionsDisabled?: boolean;
  readonly capabilities?: {
    readonly canListChildren?: boolean;
    readonly canDisableInheritedPermissions?: boolean;
  };
  readonly permissions?: readonly {
    readonly id?: string;
    readonly type?: string;
    readonly role?: string;
    readonly emailAddress?: string;
    /** `metadata`: the grantee only sees the name of a folder with limited access. */
    readonly view?: string;
    readonly permissionDetails?: readonly { readonly inherited?: boolean }[];
  }[];
}

/** The slice of the Drive advanced service (v3) that the adapters use. */
export interface DriveService {
  /** files.list, one page. */
  list(
    query: string,
    fields: string,
    pageToken: string | undefined,
  ): { readonly files: readonly DriveFile[]; readonly nextPageToken: string | undefined };
  /** files.create of a folder; marks are stored in the same call, here and below. */
  createFolder(name: string, parentId: string | undefined, marks: Marks): DriveFile;
  /** files.update of marks; other marks of the file stay. */
  mark(fileId: string, marks: Marks): void;
  /** files.create with content; large content by a resumable upload. */
  createFile(document: Attachment, folderId: string, marks: Marks, fields: string): DriveFile;
  /** files.create with base64 content, of 4 MB at most. */
  createEncoded(file: EncodedFile, folderId: string, marks: Marks, fields: string): DriveFile;
  /** files.create of HTML that Drive converts to a Google Doc. */
  importHtml(name: string, html: string, folderId: string, marks: Marks, fields: string): DriveFile;
  /** files.get, in shared drives too; undefined where the file does not exist or is not visible to this person. */
  get(fileId: string, fields: string): DriveFile | undefined;
  /** files.update of the content and the marks: id, folder and permissions stay. */
  replaceContent(fileId: string, document: Attachment, marks: Marks, fields: string): DriveFile;
  /** files.update: renames, moves and marks in one call. */
  move(fileId: string, name: string, addParent: string, removeParent: string, marks: Marks): DriveFile;
  /** files.update: restores a file or folder from the bin, with its contents; only its owner may. */
  restore(fileId: string): void;
  /**
   * permissions.create: makes a person an editor. With `invite` Google sends a mail; without it Drive declines an
   * address without an account.
   */
  grantEdit(fileId: string, person: string, invite: boolean): void;
  /** permissions.delete. */
  revoke(fileId: string, permissionId: string): void;
  /** files.update: the folder no longer inherits permissions. */
  limit(folderId: string, fields: string): DriveFile;
  /** files.copy: the copy belongs to the account that runs this. */
  copy(fileId: string, name: string, parentId: string, marks: Marks): DriveFile;
}

/** Calls that create something or send mail are never repeated: a lost response would mean a duplicate. */
export const driveRepeatable: Repeatable<DriveService> = {
  list: 'reads',
  get: 'reads',
  replaceContent: 'the same content under the same id',
  move: 'the same name and folder; after a success Drive declines the move from the former folder and changes nothing',
  restore: 'the file is out of the bin either way',
  mark: 'the same marks',
  createFolder: null,
  createFile: null,
  createEncoded: null,
  importHtml: null,
  copy: null,
  grantEdit: null,
  revoke: 'the permission is gone either way',
  limit: 'the folder is limited either way',
};

/** A collection of the advanced service; undefined where appsscript.json does not enable the service. */
export function enabled<T>(part: T | undefined): T {
  if (!part) throw notEnabled('Drive');
  return part;
}

export const DOCUMENT = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';

/** Quotes a text for a query (Drive API, "Search query terms"). @example inQuery("it's")  //=> "'it\\'s'" */
export const inQuery = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

/** All pages of a query; 1,000 files a call (files.list, pageSize). */
export function listAll(service: DriveService, query: string, fields: string): readonly DriveFile[] {
  const files: DriveFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = service.list(query, `nextPageToken,files(${fields})`, pageToken);
    files.push(...page.files);
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return files;
}

/**
 * The address of a file in the REST interface. An id from a cell may be any text. One that is blank or of dots alone, which no file has, would
 * make the address that of the list of files or of the folder above (URL Standard, "double-dot URL path segment").
 */
export const addressOf = (id: string, query: string): string =>
  `https://www.googleapis.com/drive/v3/files/${encodeURIComponent(id.replace(/^\.*$/, '-'))}?${query}`;

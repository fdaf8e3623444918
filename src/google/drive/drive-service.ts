import type { Attachment } from '../../ports/mailer';
import { notEnabled } from '../errors';
import type { Repeatable } from '../repeat';
import type { EncodedFile } from '../../ports/scan-store';

/** File metadata as the adapters ask for it (Drive API v3, resource "File"); sizes are strings there. */
export interface DriveFile {
  readonly id?: string;
  readonly name?: string;
  readonly mimeType?: string;
  /** The shared drive in which it is; undefined in a My Drive. */
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
  /** In the bin itself, not only within a folder that is. */
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
    /** `metadata`: whoever it is for only sees a folder with limited access. */
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
  /** files.create of a folder; `marks` are kept with it (appProperties). */
  createFolder(
    name: string,
    parentId: string | undefined,
    marks?: Readonly<Record<string, string>>,
  ): DriveFile;
  /** files.update of appProperties, which only this script project sees; others of the file stay. */
  mark(fileId: string, marks: Readonly<Record<string, string>>): void;
  /** files.create with content; a large one by a resumable upload. */
  createFile(document: Attachment, folderId: string, fields: string): DriveFile;
  /** files.create with content that is given as base64, of 4 MB at most. */
  createEncoded(file: EncodedFile, folderId: string, fields: string): DriveFile;
  /** files.create of HTML that becomes a Google Doc. */
  importHtml(name: string, html: string, folderId: string, fields: string): DriveFile;
  /** files.get, in shared drives too; undefined where there is no such file, or not for this person. */
  get(fileId: string, fields: string): DriveFile | undefined;
  /** files.update of the content alone: id, folder and rights stay. */
  replaceContent(fileId: string, document: Attachment, fields: string): DriveFile;
  /** files.update: renames and moves in one call. */
  move(fileId: string, name: string, addParent: string, removeParent: string): DriveFile;
  /** files.update: takes a file out of the bin, with all that is in it; only its owner may. */
  restore(fileId: string): void;
  /** permissions.create: lets a person edit; with `invite` Google writes to them, without it an address without an account is declined. */
  letEdit(fileId: string, person: string, invite: boolean): void;
  /** permissions.delete. */
  takeBack(fileId: string, permissionId: string): void;
  /** files.update: the folder inherits no permissions any more. */
  limit(folderId: string, fields: string): DriveFile;
  /** files.copy: the copy belongs to whoever runs this; `mark` is kept with it (appProperties). */
  copy(fileId: string, name: string, parentId: string, mark: string): DriveFile;
}

/** What makes something, or writes to somebody, is never repeated: it would be there twice. */
export const driveRepeatable: Repeatable<DriveService> = {
  list: 'reads',
  get: 'reads',
  replaceContent: 'the same content under the same id',
  move: 'the same name and folder; where it was done, Drive declines the move from the former folder and nothing is changed',
  restore: 'out of the bin is out of the bin',
  mark: 'the same marks',
  createFolder: null,
  createFile: null,
  createEncoded: null,
  importHtml: null,
  copy: null,
  letEdit: null,
  takeBack: 'taken back is taken back',
  limit: 'limited is limited',
};

/** A part of the advanced service; it is undefined where appsscript.json does not enable the service. */
export function enabled<T>(part: T | undefined): T {
  if (!part) throw notEnabled('Drive');
  return part;
}

export const DOCUMENT = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';

/** The key of appProperties under which the archive's uppermost folder names the workbook whose it is. */
export const WORKBOOK_MARK = 'lembarKerja';

/** The key of appProperties under which a copy names its ledger row. */
export const COPY_MARK = 'pindaian';

/** Text between single quotes in a query (Drive API, "Search query terms"). @example inQuery("it's")  //=> "'it\\'s'" */
export const inQuery = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

/** Every page of a query; 1,000 files a call (files.list, pageSize). */
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

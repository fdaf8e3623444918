import { compact, type JsonObject } from '../json';
import { canEdit, canOpen, canShare, isTrashed, mayLimit } from './access';
import { appPropertiesOf } from './app-properties';
import type { Drive } from './drive';
import { DOCUMENT, FOLDER, isNative, SPREADSHEET, type Entry } from './model';
import { person, permissionsOf } from './permission-list';
import { driveIdOf } from './shared-drives';

/**
 * The File resource as one caller sees it, who uses the application with that id: https://developers.google.com/workspace/drive/api/reference/rest/v3/files#File
 * Sizes are texts, times RFC 3339, and Google-native files have neither size nor checksums.
 */
export function fileResource(drive: Drive, user: string, entry: Entry, app?: string): JsonObject {
  const { content } = entry;
  const permissions = permissionsOf(drive, entry);
  const driveId = driveIdOf(drive, entry);
  const shown = canEdit(drive, user, entry) && driveId === undefined ? permissions : undefined;
  return compact({
    kind: 'drive#file',
    id: entry.id,
    name: entry.name,
    mimeType: entry.mimeType,
    ...entry.extra,
    appProperties: appPropertiesOf(entry, app),
    parents: entry.parent === undefined ? undefined : [entry.parent],
    trashed: isTrashed(drive, entry),
    explicitlyTrashed: entry.trashed === true,
    createdTime: entry.createdTime,
    modifiedTime: entry.modifiedTime,
    size: content && String(content.size),
    quotaBytesUsed: String(content?.size ?? 0),
    md5Checksum: content?.md5Checksum,
    sha256Checksum: content?.sha256Checksum,
    headRevisionId: content?.headRevisionId,
    originalFilename: isNative(entry.mimeType) ? undefined : entry.name,
    fileExtension: isNative(entry.mimeType) ? undefined : extension(entry.name),
    driveId,
    owners: driveId === undefined ? [person(drive, user, entry.owner)] : undefined,
    ownedByMe: driveId === undefined ? entry.owner === user : undefined,
    lastModifyingUser: person(drive, user, entry.lastModifiedBy),
    shared: permissions.length > 1,
    inheritedPermissionsDisabled: entry.limited === true,
    writersCanShare: driveId === undefined ? entry.writersCanShare !== false : undefined,
    webViewLink: linkOf(entry),
    iconLink: undefined,
    capabilities: capabilities(drive, user, entry),
    permissions: shown,
    permissionIds: shown?.map(({ id }) => id),
    exportLinks: entry.mimeType === DOCUMENT ? exportLinks(entry) : undefined,
    spaces: ['drive'],
    starred: entry.extra?.['starred'] === true,
  });
}

const extension = (name: string): string => /\.([^.]+)$/.exec(name)?.[1] ?? '';

const LINKS: Readonly<Record<string, (id: string) => string>> = {
  [DOCUMENT]: (id) => `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`,
  [FOLDER]: (id) => `https://drive.google.com/drive/folders/${id}`,
  [SPREADSHEET]: (id) => `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`,
};

export const linkOf = ({ id, mimeType }: Entry): string =>
  LINKS[mimeType]?.(id) ?? `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;

const exportLinks = ({ id }: Entry): JsonObject =>
  Object.fromEntries(
    Object.keys(EXPORTS).map((type) => [
      type,
      `https://docs.google.com/feeds/download/documents/export/Export?id=${id}&exportFormat=${EXPORTS[type] ?? ''}`,
    ]),
  );

const EXPORTS: Readonly<Record<string, string>> = { 'text/html': 'html', 'text/plain': 'txt' };

function capabilities(drive: Drive, user: string, entry: Entry): JsonObject {
  const edit = canEdit(drive, user, entry);
  const own = entry.owner === user;
  return {
    canEdit: edit,
    canRename: edit,
    canCopy: entry.mimeType !== FOLDER,
    canDownload: true,
    canTrash: own,
    canDelete: own,
    canShare: canShare(drive, user, entry),
    canAddChildren: edit && entry.mimeType === FOLDER,
    canListChildren: entry.mimeType === FOLDER && canOpen(drive, user, entry),
    canDisableInheritedPermissions: !entry.limited && mayLimit(drive, user, entry),
    canEnableInheritedPermissions: entry.limited === true && mayLimit(drive, user, entry),
  };
}

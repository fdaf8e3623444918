import type { Instant } from '../../domain/calendar/instant';
import type { DroppedFile, Listing } from '../../domain/scans/drop';
import { inboxOf } from '../../domain/scans/scan-move';
import type { Folders } from '../../ports/scan-store';
import { FOLDER, inQuery, listAll, type DriveFile, type DriveService } from './drive-service';

export const SCAN_FIELDS =
  'id,name,mimeType,parents,createdTime,size,sha256Checksum,headRevisionId,owners(emailAddress)';

/** One query for all inboxes and for files changed elsewhere; the caller filters out known files. */
export function listInboxes(
  service: DriveService,
  units: readonly string[],
  folders: Folders,
  since: Instant | null,
): Listing {
  const unitOf = new Map(units.flatMap((unit) => idOf(folders, unit)));
  if (unitOf.size === 0) return { units: [], files: [] };
  const places = [...unitOf.keys()].map((id) => `${inQuery(id)} in parents`);
  const changed = since === null ? [] : [`modifiedTime > ${inQuery(new Date(since).toISOString())}`];
  const query = `(${[...places, ...changed].join(' or ')}) and trashed = false and mimeType != '${FOLDER}'`;
  const files = listAll(service, query, SCAN_FIELDS);
  return { units: [...unitOf.values()], files: files.map((file) => droppedFile(file, unitOf)) };
}

const idOf = (folders: Folders, unit: string): readonly (readonly [string, string])[] => {
  const id = folders[inboxOf(unit)];
  return id === undefined || id === '' ? [] : [[id, unit]];
};

/** A listed file as a DroppedFile; `unitOf` maps an inbox id to its unit. */
export function droppedFile(file: DriveFile, unitOf: ReadonlyMap<string, string>): DroppedFile {
  const inbox = (file.parents ?? []).find((parent) => unitOf.has(parent)) ?? '';
  return {
    fileId: file.id ?? '',
    name: file.name ?? '',
    unit: unitOf.get(inbox) ?? '',
    size: Number(file.size ?? 0),
    mimeType: file.mimeType ?? '',
    sha256: file.sha256Checksum ?? '',
    revision: file.headRevisionId ?? '',
    createdTime: file.createdTime ?? '',
    owner: file.owners?.[0]?.emailAddress ?? '',
    content: '',
  };
}

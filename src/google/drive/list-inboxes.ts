import type { Instant } from '../../domain/calendar/instant';
import type { DroppedFile, Listing } from '../../domain/scans/drop';
import { inboxOf } from '../../domain/scans/scan-move';
import type { Folders } from '../../ports/scan-store';
import type { MarkedFiles } from './custody';
import { FOLDER, inQuery, listAll, type DriveFile, type DriveService } from './drive-service';

export const SCAN_FIELDS =
  'id,name,mimeType,parents,appProperties,createdTime,size,sha256Checksum,headRevisionId,owners(emailAddress)';

/**
 * One query for all inboxes and for files changed elsewhere; the caller filters out known files. The same query returns the
 * workbook's marked folders: a folder that is not among them is read, and is an inbox only if it is the office's.
 */
export function listInboxes(
  service: DriveService,
  custody: MarkedFiles,
  units: readonly string[],
  folders: Folders,
  since: Instant | null,
): Listing {
  const unitOf = new Map(units.flatMap((unit) => idOf(folders, unit)));
  if (unitOf.size === 0) return { units: [], files: [] };
  const places = [...unitOf.keys()].map((id) => `${inQuery(id)} in parents`);
  const changed = since === null ? [] : [`modifiedTime > ${inQuery(new Date(since).toISOString())}`];
  const wanted = `(${[...places, ...changed].join(' or ')}) and mimeType != '${FOLDER}'`;
  const query = `((${wanted}) or (${custody.foldersQuery()})) and trashed = false`;
  const found = listAll(service, query, SCAN_FIELDS);
  custody.note(found);
  const foreign = new Set(
    [...unitOf].flatMap(([id, unit]) => (custody.isForeign(inboxOf(unit), id) ? [id] : [])),
  );
  for (const id of foreign) unitOf.delete(id);
  const files = found.filter(
    ({ mimeType, parents = [] }) => mimeType !== FOLDER && !parents.some((id) => foreign.has(id)),
  );
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

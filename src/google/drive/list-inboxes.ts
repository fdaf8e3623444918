import type { Instant } from '../../domain/calendar/instant';
import { findUnit, type SubBagian } from '../../domain/organisation/sub-bagian';
import type { DroppedFile, Listing } from '../../domain/scans/drop';
import { INBOXES, inboxOf, SIGNED } from '../../domain/scans/scan-move';
import type { Folders } from '../../ports/scan-store';
import type { MarkedFiles } from './custody';
import { listInFolders } from './list-in-folders';
import { FOLDER, inQuery, listAll, type DriveFile, type DriveService } from './drive-service';

export const SCAN_FIELDS =
  'id,name,mimeType,parents,trashed,appProperties,createdTime,size,sha256Checksum,headRevisionId,owners(emailAddress)';

/** Parents in one query; longer queries may be refused. */
const FOLDERS_A_QUERY = 30;

/** A folder whose files count as dropped: an inbox, or a folder inside one with the names down to it. Without a unit: Masuk. */
interface Place {
  readonly unit: string;
  readonly name: string;
}

/**
 * One query for all inboxes and for files changed elsewhere; the caller filters out known files. The same query returns the
 * workbook's marked folders: a folder that is not among them is read, and is an inbox only if it is the office's. Only where
 * an inbox contains folders, one query more for each level of them.
 *
 * A folder with the name of a unit holds files of that unit, wherever it is.
 */
export function listInboxes(
  service: DriveService,
  custody: MarkedFiles,
  units: readonly SubBagian[],
  folders: Folders,
  since: Instant | null,
): Listing {
  const codes = [...units.map(({ code }) => code), SIGNED];
  const unitOf = new Map(codes.flatMap((code) => idOf(folders, code)));
  if (unitOf.size === 0) return { units: [], files: [], misplaced: [] };
  const places = new Map([...unitOf].map(([id, unit]): [string, Place] => [id, { unit, name: '' }]));
  const above = folders[INBOXES] ?? '';
  if (above !== '') places.set(above, { unit: '', name: '' });
  const changed = since === null ? [] : [`modifiedTime > ${inQuery(new Date(since).toISOString())}`];
  const more = [...changed, `(${custody.foldersQuery()})`];
  const first = listInFolders(
    service,
    [...places.keys()],
    (parents) => queryOf([...parents, ...more]),
    SCAN_FIELDS,
  );
  let listed = first.files;
  custody.note(listed);
  for (const [id, unit] of unitOf)
    if (!first.ids.includes(id) || custody.isForeign(inboxOf(unit), id)) {
      unitOf.delete(id);
      places.delete(id);
    }
  if (custody.isForeign(INBOXES, above)) places.delete(above);
  const foreign = new Set(first.ids.filter((id) => !places.has(id)));
  const files = listed.filter((file) => isFile(file) && !file.parents?.some((id) => foreign.has(id)));
  const enterAll = () => enter(listed, places, foreign, units);
  for (let inner = enterAll(); inner.length > 0; inner = enterAll()) {
    listed = inner.flatMap((ids) => listAll(service, queryOf(inParents(ids)), SCAN_FIELDS));
    custody.note(listed);
    files.push(...listed.filter(isFile));
  }
  const dropped = [...new Map(files.map((file) => [file.id, droppedFile(file, unitOf, places)])).values()];
  const isMisplaced = ({ unit, within }: DroppedFile): boolean => unit === '' && within !== undefined;
  return {
    units: [...unitOf.values()],
    files: dropped.filter((file) => !isMisplaced(file)),
    misplaced: dropped
      .filter(isMisplaced)
      .map(({ name }) => name)
      .sort(),
  };
}

const isFile = ({ mimeType }: DriveFile): boolean => mimeType !== FOLDER;

const inParents = (ids: Iterable<string>): readonly string[] =>
  [...ids].map((id) => `${inQuery(id)} in parents`);

const queryOf = (clauses: readonly string[]): string => `(${clauses.join(' or ')}) and trashed = false`;

/** Adds the new folders among the files to the places; returns their ids, as many as one query takes in each list. */
function enter(
  listed: readonly DriveFile[],
  places: Map<string, Place>,
  foreign: ReadonlySet<string>,
  units: readonly SubBagian[],
): readonly (readonly string[])[] {
  const found: string[] = [];
  for (const { id = '', name = '', mimeType, parents = [] } of listed) {
    const outer = places.get(parents.find((parent) => places.has(parent)) ?? '');
    if (mimeType !== FOLDER || !outer || places.has(id) || foreign.has(id)) continue;
    places.set(id, { unit: unitIn(outer, name, units), name: `${outer.name} ${name}`.trim() });
    found.push(id);
  }
  const groups = Math.ceil(found.length / FOLDERS_A_QUERY);
  return Array.from({ length: groups }, (_, at) =>
    found.slice(at * FOLDERS_A_QUERY, (at + 1) * FOLDERS_A_QUERY),
  );
}

/** In the folder of signed papers, a folder with the name of a unit is none of its inboxes. */
const unitIn = ({ unit }: Place, name: string, units: readonly SubBagian[]): string =>
  unit === SIGNED ? unit : (findUnit(name, units)?.code ?? unit);

const idOf = (folders: Folders, unit: string): readonly (readonly [string, string])[] => {
  const id = folders[inboxOf(unit)];
  return id === undefined || id === '' ? [] : [[id, unit]];
};

/** A listed file as a DroppedFile; `unitOf` maps an inbox id to its unit, `places` also the folders inside. */
export function droppedFile(
  file: DriveFile,
  unitOf: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, Place> = new Map(),
): DroppedFile {
  const { parents = [] } = file;
  const inbox = parents.find((parent) => unitOf.has(parent)) ?? '';
  const id = parents.find((parent) => places.has(parent)) ?? '';
  const place = inbox === '' ? places.get(id) : undefined;
  return {
    fileId: file.id ?? '',
    name: file.name ?? '',
    ...(file.trashed === true && { isTrashed: true }),
    unit: unitOf.get(inbox) ?? place?.unit ?? '',
    ...(place && { within: { id, name: place.name } }),
    size: Number(file.size ?? 0),
    mimeType: file.mimeType ?? '',
    sha256: file.sha256Checksum ?? '',
    revision: file.headRevisionId ?? '',
    createdTime: file.createdTime ?? '',
    owner: file.owners?.[0]?.emailAddress ?? '',
    content: '',
  };
}

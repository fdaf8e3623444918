import { canEdit, canSee, isTrashed, visibleEntry } from '../../drive/access';
import { diskPath } from '../../drive/disk';
import { childrenOf, rootOf } from '../../drive/drive';
import { FOLDER, type Entry } from '../../drive/model';
import type { Host } from '../../workspace/host';
import type { WireFile, WireFolder, WireTree } from '../wire/drive';

/** The list of files that others shared; it is not a folder, so nothing can be put there. */
const SHARED = { id: 'dibagikan', name: 'Dibagikan kepada saya', writable: false } as const;

/** The trees on the left of Drive: the person's My Drive, and what others shared. */
export function treesOf(host: Host, person: string, now: string): readonly WireTree[] {
  const shared = sharedWith(host, person).filter(({ mimeType }) => mimeType === FOLDER);
  const own = treeOf(host, person, rootOf(host.drive, person, now));
  const others = { ...SHARED, folders: shared.map((folder) => treeOf(host, person, folder)) };
  return person === host.state.owner && shared.length === 0 ? [own] : [own, others];
}

/** @param id '' for the initial place: the office owner's My Drive, for others the list of shared files */
export function folderOf(host: Host, person: string, id: string, now: string): WireFolder {
  const isHome = id === '' && person === host.state.owner;
  if (id === SHARED.id || (id === '' && !isHome))
    return {
      ...SHARED,
      path: [SHARED],
      disk: '',
      files: sharedWith(host, person).map(fileOf(host, person)),
    };
  const folder = isHome ? rootOf(host.drive, person, now) : visibleEntry(host.drive, person, id);
  return {
    id: folder.id,
    path: pathOf(host, person, folder),
    disk: diskPath(host.drive, folder) ?? '',
    writable: canEdit(host.drive, person, folder),
    files: shownIn(host, person, folder.id).map(fileOf(host, person)),
  };
}

/** The topmost entries that others share with this person, as in Drive's "Shared with me". */
function sharedWith({ drive }: Host, person: string): readonly Entry[] {
  const isTop = ({ parent }: Entry): boolean => {
    const above = drive.entries.get(parent ?? '');
    return above === undefined || !canSee(drive, person, above);
  };
  return [...drive.entries.values()]
    .filter((entry) => entry.owner !== person && isTop(entry))
    .filter((entry) => canSee(drive, person, entry) && !isTrashed(drive, entry))
    .sort(foldersFirst);
}

const foldersFirst = (one: Entry, other: Entry): number =>
  Number(other.mimeType === FOLDER) - Number(one.mimeType === FOLDER) ||
  one.name.localeCompare(other.name, 'id');

const shownIn = ({ drive }: Host, person: string, folder: string): readonly Entry[] =>
  childrenOf(drive, folder)
    .filter((entry) => canSee(drive, person, entry) && !isTrashed(drive, entry))
    .sort(foldersFirst);

function nameOf({ drive }: Host, person: string, { name, owner, parent }: Entry): string {
  if (parent !== undefined) return name;
  return owner === person ? 'Drive Saya' : `Drive ${drive.people.get(owner) ?? owner}`;
}

/** The path from the topmost folder that this person sees. */
function pathOf(host: Host, person: string, entry: Entry): WireFolder['path'] {
  const parent = host.drive.entries.get(entry.parent ?? '');
  const here = { id: entry.id, name: nameOf(host, person, entry) };
  if (parent && canSee(host.drive, person, parent)) return [...pathOf(host, person, parent), here];
  return entry.owner === person ? [here] : [SHARED, here];
}

const fileOf =
  (host: Host, person: string) =>
  (entry: Entry): WireFile => ({
    id: entry.id,
    name: nameOf(host, person, entry),
    mimeType: entry.mimeType,
    folder: entry.mimeType === FOLDER,
    size: entry.content?.size ?? null,
    owner: host.drive.people.get(entry.owner) ?? entry.owner,
    modified: entry.modifiedTime,
    opens: entry.content !== undefined,
  });

const treeOf = (host: Host, person: string, folder: Entry): WireTree => ({
  id: folder.id,
  name: nameOf(host, person, folder),
  writable: canEdit(host.drive, person, folder),
  folders: shownIn(host, person, folder.id)
    .filter(({ mimeType }) => mimeType === FOLDER)
    .map((entry) => treeOf(host, person, entry)),
});

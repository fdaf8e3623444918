import {
  amend,
  createEntry,
  moveEntry,
  readContent,
  renameEntry,
  removeEntry,
  trashEntry,
  writeContent,
} from '../drive/changes';
import { isTrashed } from '../drive/access';
import { diskPath } from '../drive/disk';
import { childrenOf, permissionId, type Drive } from '../drive/drive';
import { FOLDER, type Entry } from '../drive/model';
import { fileResource } from '../drive/resource';
import { createSharedDrive } from '../drive/shared-drives';
import { scanDrives } from '../drive/scan';
import type { Host } from '../workspace/host';

/** What people do in the user interface of Drive. Ids that do not exist throw. */
export interface DriveUser {
  readonly rootId: string;
  drop(folderId: string, name: string, bytes: Uint8Array, as?: { owner?: string; mimeType?: string }): string;
  write(fileId: string, bytes: Uint8Array): void;
  list(folderId: string): readonly DriveItem[];
  get(fileId: string): DriveItem;
  /** The existing ones of these files, by id; scans the folders on disk only once. */
  getAll(fileIds: readonly string[]): ReadonlyMap<string, DriveItem>;
  read(fileId: string): Buffer;
  find(path: string): string | undefined;
  pathOf(id: string): string;
  diskPath(id: string): string | undefined;
  rename(id: string, name: string): void;
  move(id: string, folderId: string): void;
  trash(id: string): void;
  /** Deletes permanently, with everything inside, as when the bin is emptied. */
  remove(id: string): void;
  createFolder(parentId: string, name: string, owner?: string): string;
  /**
   * Creates a shared drive with these members as editors; things get into it by `move`. Workspace accounts have shared
   * drives, consumer accounts do not.
   */
  createSharedDrive(name: string, members: readonly string[]): string;
  /** From now on files.list omits whatever was created or shared less than this many milliseconds ago; 0 ends it. */
  lag(ms: number): void;
  /** Switches a folder's limited access on or off. */
  limit(id: string, isLimited: boolean): void;
  /** Shares with one person; null removes the share. */
  share(id: string, email: string, role: 'reader' | 'writer' | null): void;
  /** "Anyone with the link" may read it; false ends that. */
  shareLink(id: string, isOpen: boolean): void;
}

/** A File resource of Drive v3 with every field this Workspace knows. */
export interface DriveItem {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly [field: string]: unknown;
}

export function driveUser(host: Host): DriveUser {
  const { drive } = host;
  const now = (): string => new Date(host.state.clock).toISOString();
  const by = (user = host.state.owner): { user: string; now: string } => ({ user, now: now() });
  const rescan = (): void => void scanDrives(drive, now());
  const item = (entry: Entry): DriveItem =>
    fileResource(drive, host.state.owner, entry) as unknown as DriveItem;
  const entryOf = (id: string): Entry => {
    rescan();
    const entry = drive.entries.get(id);
    if (!entry) throw new Error(`No file with id ${id}`);
    return entry;
  };
  const saved = (entry: Entry): string => {
    drive.save();
    return entry.id;
  };
  const inFolder = (folder: string): readonly Entry[] =>
    childrenOf(drive, folder).filter((entry) => !isTrashed(drive, entry));
  const rootId = drive.roots.get(host.state.owner) ?? '';

  return {
    rootId,
    drop: (folder, name, bytes, as) =>
      saved(
        createEntry(
          drive,
          { name, parent: entryOf(folder).id, bytes, ...(as?.mimeType && { mimeType: as.mimeType }) },
          by(as?.owner),
        ),
      ),
    write: (id, bytes) => void saved(writeContent(drive, entryOf(id), bytes, by())),
    list: (folder) => inFolder(entryOf(folder).id).map(item),
    get: (id) => item(entryOf(id)),
    getAll: (ids) => {
      rescan();
      return new Map(
        ids.flatMap((id) => drive.entries.get(id) ?? []).map((entry) => [entry.id, item(entry)]),
      );
    },
    read: (id) => readContent(drive, entryOf(id)),
    find: (path) => {
      rescan();
      const steps = path.split('/').filter(Boolean);
      return steps.reduce<string | undefined>(
        (folder, name) => inFolder(folder ?? '').find((entry) => entry.name === name)?.id,
        rootId,
      );
    },
    pathOf: (id) => pathOf(drive, entryOf(id)),
    diskPath: (id) => diskPath(drive, entryOf(id)),
    rename: (id, name) => void saved(renameEntry(drive, entryOf(id), name, by())),
    move: (id, folder) => void saved(moveEntry(drive, entryOf(id), entryOf(folder).id)),
    trash: (id) => void saved(trashEntry(drive, entryOf(id))),
    remove: (id) => {
      removeEntry(drive, entryOf(id));
      drive.save();
    },
    createFolder: (parent, name, owner) =>
      saved(createEntry(drive, { name, parent: entryOf(parent).id, mimeType: FOLDER }, by(owner))),
    createSharedDrive: (name, members) => saved(createSharedDrive(drive, name, members, now())),
    lag: (ms) => {
      drive.listingLag = ms;
    },
    limit: (id, isLimited) => void saved(amend(drive, entryOf(id), { limited: isLimited })),
    share: (id, email, role) => void saved(shareEntry(drive, entryOf(id), email, role, host.state.clock)),
    shareLink: (id, isOpen) => void saved(shareByLink(drive, entryOf(id), isOpen, host.state.clock)),
  };
}

function shareEntry(
  drive: Drive,
  entry: Entry,
  emailAddress: string,
  role: 'reader' | 'writer' | null,
  at: number,
): Entry {
  const others = (entry.shares ?? []).filter((share) => share.emailAddress !== emailAddress);
  const shares =
    role === null ? others : [...others, { id: permissionId(emailAddress), emailAddress, role, at }];
  return amend(drive, entry, { shares });
}

function shareByLink(drive: Drive, entry: Entry, isOpen: boolean, at: number): Entry {
  const others = (entry.shares ?? []).filter(({ type }) => type !== 'anyone');
  const link = { id: 'anyoneWithLink', type: 'anyone', emailAddress: '', role: 'reader', at } as const;
  return amend(drive, entry, { shares: isOpen ? [...others, link] : others });
}

function pathOf(drive: Drive, entry: Entry): string {
  const parent = entry.parent === undefined ? undefined : drive.entries.get(entry.parent);
  return parent?.parent === undefined ? entry.name : `${pathOf(drive, parent)}/${entry.name}`;
}

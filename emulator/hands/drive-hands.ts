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
import type { DriveHands, DriveItem } from '../types';
import type { Host } from '../workspace/host';

/** Drive under people's hands; ids that lead nowhere throw. */
export function driveHands(host: Host): DriveHands {
  const { drive } = host;
  const now = (): string => new Date(host.state.clock).toISOString();
  const by = (user = host.state.owner): { user: string; now: string } => ({ user, now: now() });
  const look = (): void => void scanDrives(drive, now());
  const item = (entry: Entry): DriveItem =>
    fileResource(drive, host.state.owner, entry) as unknown as DriveItem;
  const entryOf = (id: string): Entry => {
    look();
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
      look();
      return new Map(
        ids.flatMap((id) => drive.entries.get(id) ?? []).map((entry) => [entry.id, item(entry)]),
      );
    },
    read: (id) => readContent(drive, entryOf(id)),
    find: (path) => {
      look();
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

function pathOf(drive: Drive, entry: Entry): string {
  const parent = entry.parent === undefined ? undefined : drive.entries.get(entry.parent);
  return parent?.parent === undefined ? entry.name : `${pathOf(drive, parent)}/${entry.name}`;
}

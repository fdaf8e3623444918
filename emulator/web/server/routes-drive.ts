import { diskPath } from '../../drive/disk';
import { editableEntry, isTrashed, visibleEntry } from '../../drive/access';
import { createEntry, moveEntry, readContent, renameEntry, trashEntry } from '../../drive/changes';
import { childrenOf } from '../../drive/drive';
import { FOLDER, type Entry } from '../../drive/model';
import { scanDrives } from '../../drive/scan';
import type { Host } from '../../workspace/host';
import type { WireFile, WireFolder } from '../wire/wire';
import { Refused, sendFile, type Desk, type Routes, type Visit } from './route';

const rootId = (host: Host): string => host.drive.roots.get(host.state.owner) ?? '';
const nowOf = (host: Host): string => new Date(host.state.clock).toISOString();

export const driveRoutes: Routes = {
  'GET /api/drive': ({ host }, { url, person }) => {
    scanDrives(host.drive, nowOf(host));
    return folderOf(host, person, url.searchParams.get('id') || rootId(host));
  },

  'GET /api/drive/tree': ({ host }, { person }) => {
    scanDrives(host.drive, nowOf(host));
    return treeOf(host, visibleEntry(host.drive, person, rootId(host)));
  },

  'GET /api/drive/file': ({ host }, visit) => {
    const { searchParams } = visit.url;
    const entry = visibleEntry(host.drive, visit.person, searchParams.get('id') ?? '');
    if (entry.content === undefined) throw new Refused('Berkas ini tidak dapat diunduh.');
    const file = { name: entry.name, type: entry.mimeType, bytes: readContent(host.drive, entry) };
    return sendFile(visit, file, searchParams.has('unduh') ? 'attachment' : 'inline');
  },

  'POST /api/drive/upload': (desk, visit) =>
    change(desk, visit, async ({ host }) => {
      const { searchParams } = visit.url;
      const parent = editableEntry(host.drive, visit.person, searchParams.get('folder') ?? '').id;
      const bytes = await visit.bytes();
      createEntry(
        host.drive,
        { name: searchParams.get('name') ?? 'berkas', parent, bytes },
        byOf(host, visit),
      );
    }),

  'POST /api/drive/folder': (desk, visit) =>
    change(desk, visit, async ({ host }) => {
      const { parent, name } = await visit.json<{ parent: string; name: string }>();
      const id = editableEntry(host.drive, visit.person, parent).id;
      createEntry(host.drive, { name, parent: id, mimeType: FOLDER }, byOf(host, visit));
    }),

  'POST /api/drive/rename': (desk, visit) =>
    change(desk, visit, async ({ host }) => {
      const { id, name } = await visit.json<{ id: string; name: string }>();
      renameEntry(host.drive, editableEntry(host.drive, visit.person, id), name, byOf(host, visit));
    }),

  'POST /api/drive/move': (desk, visit) =>
    change(desk, visit, async ({ host }) => {
      const { id, folder } = await visit.json<{ id: string; folder: string }>();
      const target = editableEntry(host.drive, visit.person, folder);
      moveEntry(host.drive, editableEntry(host.drive, visit.person, id), target.id);
    }),

  'POST /api/drive/trash': (desk, visit) =>
    change(desk, visit, async ({ host }) => {
      const { id } = await visit.json<{ id: string }>();
      const entry = editableEntry(host.drive, visit.person, id);
      if (entry.owner !== visit.person && host.state.owner !== visit.person)
        throw new Refused('Hanya pemilik berkas yang dapat membuangnya.');
      trashEntry(host.drive, entry);
    }),
};

const byOf = (host: Host, { person }: Visit): { user: string; now: string } => ({
  user: person,
  now: nowOf(host),
});

async function change(desk: Desk, visit: Visit, work: (desk: Desk) => Promise<void>): Promise<unknown> {
  scanDrives(desk.host.drive, nowOf(desk.host));
  await work(desk);
  desk.host.drive.save();
  desk.live.tell({ kind: 'drive' });
  return {};
}

const shownIn = (host: Host, folder: string): readonly Entry[] =>
  childrenOf(host.drive, folder)
    .filter((entry) => !isTrashed(host.drive, entry))
    .sort(
      (one, other) =>
        Number(other.mimeType === FOLDER) - Number(one.mimeType === FOLDER) ||
        one.name.localeCompare(other.name, 'id'),
    );

function folderOf(host: Host, person: string, id: string): WireFolder {
  const folder = visibleEntry(host.drive, person, id);
  return {
    id: folder.id,
    path: pathOf(host, folder),
    disk: diskPath(host.drive, folder) ?? '',
    files: shownIn(host, folder.id).map((entry) => fileOf(host, entry)),
  };
}

function pathOf(host: Host, entry: Entry): WireFolder['path'] {
  const parent = entry.parent === undefined ? undefined : host.drive.entries.get(entry.parent);
  const here = { id: entry.id, name: parent ? entry.name : 'Drive Saya' };
  return parent ? [...pathOf(host, parent), here] : [here];
}

const fileOf = (host: Host, entry: Entry): WireFile => ({
  id: entry.id,
  name: entry.name,
  mimeType: entry.mimeType,
  folder: entry.mimeType === FOLDER,
  size: entry.content?.size ?? null,
  owner: host.drive.people.get(entry.owner) ?? entry.owner,
  modified: entry.modifiedTime,
  opens: entry.content !== undefined,
});

interface Tree {
  readonly id: string;
  readonly name: string;
  readonly folders: readonly Tree[];
}

const treeOf = (host: Host, folder: Entry): Tree => ({
  id: folder.id,
  name: folder.parent === undefined ? 'Drive Saya' : folder.name,
  folders: shownIn(host, folder.id)
    .filter(({ mimeType }) => mimeType === FOLDER)
    .map((entry) => treeOf(host, entry)),
});

import { editableEntry, visibleEntry } from '../../../drive/access';
import { createEntry, moveEntry, readContent, renameEntry, trashEntry } from '../../../drive/changes';
import { FOLDER } from '../../../drive/model';
import { scanDrives } from '../../../drive/scan';
import type { Host } from '../../../workspace/host';
import { folderOf, treesOf } from '../drive-places';
import { Refused } from '../refused';
import { sendFile, type ServerContext, type Routes, type Visit } from './route';

const nowOf = (host: Host): string => new Date(host.state.clock).toISOString();

export const driveRoutes: Routes = {
  'GET /api/drive': ({ host }, { url, person }) => {
    scanDrives(host.drive, nowOf(host));
    return folderOf(host, person, url.searchParams.get('id') ?? '', nowOf(host));
  },

  'GET /api/drive/tree': ({ host }, { person }) => {
    scanDrives(host.drive, nowOf(host));
    return treesOf(host, person, nowOf(host));
  },

  'GET /api/drive/file': ({ host }, visit) => {
    const { searchParams } = visit.url;
    const entry = visibleEntry(host.drive, visit.person, searchParams.get('id') ?? '');
    if (entry.content === undefined) throw new Refused('Berkas ini tidak dapat diunduh.');
    const file = { name: entry.name, type: entry.mimeType, bytes: readContent(host.drive, entry) };
    return sendFile(visit, file, searchParams.has('unduh') ? 'attachment' : 'inline');
  },

  'POST /api/drive/upload': (context, visit) =>
    change(context, visit, async ({ host }) => {
      const { searchParams } = visit.url;
      const parent = editableEntry(host.drive, visit.person, searchParams.get('folder') ?? '').id;
      const bytes = await visit.bytes();
      createEntry(
        host.drive,
        { name: searchParams.get('name') ?? 'berkas', parent, bytes },
        byOf(host, visit),
      );
    }),

  'POST /api/drive/folder': (context, visit) =>
    change(context, visit, async ({ host }) => {
      const { parent, name } = await visit.json<{ parent: string; name: string }>();
      const id = editableEntry(host.drive, visit.person, parent).id;
      createEntry(host.drive, { name, parent: id, mimeType: FOLDER }, byOf(host, visit));
    }),

  'POST /api/drive/rename': (context, visit) =>
    change(context, visit, async ({ host }) => {
      const { id, name } = await visit.json<{ id: string; name: string }>();
      renameEntry(host.drive, editableEntry(host.drive, visit.person, id), name, byOf(host, visit));
    }),

  'POST /api/drive/move': (context, visit) =>
    change(context, visit, async ({ host }) => {
      const { id, folder } = await visit.json<{ id: string; folder: string }>();
      const target = editableEntry(host.drive, visit.person, folder);
      moveEntry(host.drive, editableEntry(host.drive, visit.person, id), target.id);
    }),

  'POST /api/drive/trash': (context, visit) =>
    change(context, visit, async ({ host }) => {
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

async function change(
  context: ServerContext,
  visit: Visit,
  work: (context: ServerContext) => Promise<void>,
): Promise<unknown> {
  scanDrives(context.host.drive, nowOf(context.host));
  await work(context);
  context.host.drive.save();
  context.live.tell({ kind: 'drive' });
  return {};
}

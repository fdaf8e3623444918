import { ServiceError } from '../errors';
import { asText, type Json } from '../json';
import { canEdit, visibleEntry } from '../drive/access';
import { createEntry } from '../drive/changes';
import { rootOf } from '../drive/drive';
import { FOLDER, type Entry } from '../drive/model';
import { fileResource } from '../drive/resource';
import { isoOf } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';
import { mediaOf } from './drive-answer';
import { readBlob, type Service, type ServiceMethod } from './service';

/** DriveApp's message when there is no item with this id. */
const NO_ITEM =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

function item({ host, run }: ServiceCall, id: Json | undefined): Entry {
  if (asText(id) === '') throw new ServiceError('Invalid argument: id');
  try {
    return visibleEntry(host.drive, run.as, asText(id));
  } catch {
    throw new ServiceError(NO_ITEM);
  }
}

const facts = (call: ServiceCall, entry: Entry): Json => fileResource(call.host.drive, call.run.as, entry);

const getFolderById: ServiceMethod = (call, [id]) => {
  const entry = item(call, id);
  if (entry.mimeType !== FOLDER) throw new ServiceError(NO_ITEM);
  return facts(call, entry);
};

function create(
  call: ServiceCall,
  parent: Json | undefined,
  fresh: { name: string; mimeType: string; bytes?: Buffer },
): Json {
  const { host, run } = call;
  const folder = parent ? item(call, parent) : rootOf(host.drive, run.as, isoOf(run));
  if (!canEdit(host.drive, run.as, folder)) throw new ServiceError('Access denied: DriveApp.');
  const entry = createEntry(host.drive, { ...fresh, parent: folder.id }, { user: run.as, now: isoOf(run) });
  host.drive.save();
  return facts(call, entry);
}

const createFile: ServiceMethod = (call, [parent, blob]) => {
  const wire = readBlob(blob);
  const bytes = Buffer.from(wire?.base64 ?? '', 'base64');
  return create(call, parent, {
    name: wire?.name ?? 'Untitled',
    mimeType: wire?.type ?? 'application/octet-stream',
    bytes,
  });
};

export const driveAppService: Service = {
  'DriveApp.getFileById': (call, [id]) => facts(call, item(call, id)),
  'DriveApp.getFolderById': getFolderById,
  'DriveApp.createFolder': (call, [parent, name]) =>
    create(call, parent, { name: asText(name), mimeType: FOLDER }),
  'DriveApp.createFile': createFile,
  'DriveApp.File.getBlob': (call, [id]) => mediaOf(call, item(call, id)),
};

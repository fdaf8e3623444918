import { badRequest, forbidden, notImitated } from '../errors';
import { parseFieldMask, project } from '../field-mask';
import { asList, asObject, asText, type Json, type JsonObject } from '../json';
import { canEdit, editableEntry, visibleEntry } from '../drive/access';
import {
  amend,
  copyEntry,
  createEntry,
  moveEntry,
  readContent,
  removeEntry,
  renameEntry,
  trashEntry,
  untrashEntry,
  writeContent,
} from '../drive/changes';
import { rootOf } from '../drive/drive';
import { listFiles } from '../drive/list';
import { FOLDER, isNative, type Entry } from '../drive/model';
import { fileResource } from '../drive/resource';
import { scanDrives } from '../drive/scan';
import { isoOf } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';
import { readBlob, wireBlob, type Service, type ServiceMethod } from './service';

const byOf = ({ run }: ServiceCall): { user: string; now: string } => ({ user: run.as, now: isoOf(run) });

/** Without `fields` Drive v3 answers with kind, id, name and mimeType only. */
function answer({ host, run }: ServiceCall, entry: Entry, options: JsonObject): Json {
  return project(
    fileResource(host.drive, run.as, entry),
    parseFieldMask(asText(options['fields'] ?? 'kind,id,name,mimeType')),
  );
}

function changed(call: ServiceCall, entry: Entry, options: Json | undefined): Json {
  call.host.drive.save();
  return answer(call, entry, asObject(options));
}

const list: ServiceMethod = (call, [given]) => {
  const { host, run } = call;
  const options = asObject(given);
  scanDrives(host.drive, isoOf(run));
  const fields = asText(
    options['fields'] ?? 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)',
  );
  return project(listFiles(host.drive, run.as, options), parseFieldMask(fields));
};

const get: ServiceMethod = (call, [id, given]) => {
  const { host, run } = call;
  const options = asObject(given);
  const entry = visibleEntry(host.drive, run.as, asText(id));
  if (options['alt'] !== 'media') return answer(call, entry, options);
  return mediaOf(call, entry);
};

export function mediaOf({ host }: ServiceCall, entry: Entry): Json {
  if (entry.content === undefined)
    throw forbidden('Only files with binary content can be downloaded. Use Export with Docs Editors files.');
  return wireBlob(readContent(host.drive, entry), entry.name, entry.mimeType);
}

const SETTABLE = ['description', 'properties', 'appProperties', 'starred', 'shortcutDetails'] as const;

const extraOf = (resource: JsonObject): JsonObject =>
  Object.fromEntries(
    SETTABLE.filter((name) => resource[name] !== undefined).map((name) => [name, resource[name]]),
  );

/** The one folder that something shall lie in: since 2020 a file has exactly one parent. */
function parentOf(call: ServiceCall, resource: JsonObject): string {
  const parents = asList(resource['parents']);
  if (parents.length > 1) throw forbidden('A shared drive item must have exactly one parent.');
  const { host, run } = call;
  if (parents.length === 0) return rootOf(host.drive, run.as, isoOf(run)).id;
  return folderFor(call, asText(parents[0]));
}

function folderFor({ host, run }: ServiceCall, id: string): string {
  const folder = visibleEntry(host.drive, run.as, id);
  if (folder.mimeType !== FOLDER) throw forbidden('The specified parent is not a folder.');
  if (!canEdit(host.drive, run.as, folder))
    throw forbidden('Insufficient permissions for the specified parent.');
  return folder.id;
}

const create: ServiceMethod = (call, [given, media, options]) => {
  const resource = asObject(given);
  const blob = readBlob(media);
  const mimeType = resource['mimeType'] ?? blob?.type ?? undefined;
  if (blob && isNative(asText(mimeType)))
    throw notImitated(`Drive.Files.create converting to ${asText(mimeType)}`);
  const fresh = {
    name: asText(resource['name'] ?? blob?.name ?? 'Untitled'),
    parent: parentOf(call, resource),
    mimeType: asText(mimeType ?? 'application/octet-stream'),
    extra: extraOf(resource),
    ...(blob && { bytes: Buffer.from(blob.base64, 'base64') }),
  };
  return changed(call, createEntry(call.host.drive, fresh, byOf(call)), options);
};

const update: ServiceMethod = (call, [given, id, media, optional]) => {
  const { host, run } = call;
  const resource = asObject(given);
  const options = asObject(optional);
  if (resource['parents'] !== undefined)
    throw forbidden(
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  const entry = editableEntry(host.drive, run.as, asText(id));
  checkMove(call, entry, options);
  const blob = readBlob(media);
  let next = entry;
  if (blob) next = writeContent(host.drive, next, Buffer.from(blob.base64, 'base64'), byOf(call));
  next = move(call, next, options);
  if (resource['name'] !== undefined)
    next = renameEntry(host.drive, next, asText(resource['name']), byOf(call));
  return changed(call, describe(call, next, resource), options);
};

function checkMove(call: ServiceCall, entry: Entry, options: JsonObject): void {
  const [add, ...others] = idsIn(options['addParents']);
  if (others.length > 0) throw forbidden('Increasing the number of parents is not allowed');
  if (add !== undefined) folderFor(call, add);
  const removed = idsIn(options['removeParents']);
  if (add !== undefined && add !== entry.parent && !removed.includes(entry.parent ?? ''))
    throw forbidden('Increasing the number of parents is not allowed');
}

const idsIn = (value: Json | undefined): readonly string[] =>
  asText(value)
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);

function move(call: ServiceCall, entry: Entry, options: JsonObject): Entry {
  const [add] = idsIn(options['addParents']);
  if (add === undefined) return entry;
  const folder = folderFor(call, add);
  return folder === entry.parent ? entry : moveEntry(call.host.drive, entry, folder);
}

function describe(call: ServiceCall, entry: Entry, resource: JsonObject): Entry {
  const { drive } = call.host;
  const trash = resource['trashed'];
  if (trash !== undefined && entry.owner !== call.run.as)
    throw forbidden('The user does not have sufficient permissions for this file.');
  const placed =
    trash === true ? trashEntry(drive, entry) : trash === false ? untrashEntry(drive, entry) : entry;
  const extra = mergeExtra(entry.extra, extraOf(resource));
  return amend(drive, placed, {
    ...(extra && { extra }),
    ...(resource['modifiedTime'] !== undefined && { modifiedTime: timeOf(resource['modifiedTime']) }),
    ...(resource['mimeType'] !== undefined && { mimeType: asText(resource['mimeType']) }),
  });
}

/** Properties are merged by key, a null takes one away: https://developers.google.com/workspace/drive/api/guides/properties */
function mergeExtra(before: JsonObject | undefined, given: JsonObject): JsonObject | undefined {
  if (Object.keys(given).length === 0) return before;
  const merged = Object.entries(given).map(([name, value]) => {
    if (name !== 'properties' && name !== 'appProperties') return [name, value];
    const both = { ...asObject(before?.[name]), ...asObject(value) };
    return [name, Object.fromEntries(Object.entries(both).filter(([, member]) => member !== null))];
  });
  return { ...before, ...(Object.fromEntries(merged) as JsonObject) };
}

function timeOf(value: Json): string {
  const time = Date.parse(asText(value));
  if (Number.isNaN(time)) throw badRequest(`Invalid value for: Invalid format: "${asText(value)}"`);
  return new Date(time).toISOString();
}

/** The copy belongs to the caller, whoever owns the original. */
const copy: ServiceMethod = (call, [given, id, options]) => {
  const { host, run } = call;
  const resource = asObject(given);
  const source = visibleEntry(host.drive, run.as, asText(id));
  if (source.mimeType === FOLDER) throw forbidden('This file cannot be copied by the user.');
  const sameFolder =
    source.parent !== undefined &&
    host.drive.entries.has(source.parent) &&
    canEditFolder(call, source.parent);
  const parent =
    resource['parents'] === undefined && sameFolder ? (source.parent ?? '') : parentOf(call, resource);
  const extra = { ...source.extra, ...extraOf(resource) };
  const name = asText(resource['name'] ?? `Copy of ${source.name}`);
  return changed(call, copyEntry(host.drive, source, { name, parent, extra }, byOf(call)), options);
};

function canEditFolder({ host, run }: ServiceCall, id: string): boolean {
  const folder = host.drive.entries.get(id);
  return folder !== undefined && canEdit(host.drive, run.as, folder);
}

const remove: ServiceMethod = (call, [id]) => {
  const { host, run } = call;
  const entry = visibleEntry(host.drive, run.as, asText(id));
  if (entry.owner !== run.as || entry.parent === undefined)
    throw forbidden('The user does not have sufficient permissions for this file.');
  removeEntry(host.drive, entry);
  host.drive.save();
  return null;
};

/** The advanced Drive service, version 3: https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
export const driveService: Service = {
  'Drive.Files.list': list,
  'Drive.Files.get': get,
  'Drive.Files.create': create,
  'Drive.Files.update': update,
  'Drive.Files.copy': copy,
  'Drive.Files.remove': remove,
};

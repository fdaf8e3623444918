import { canEdit, editableEntry, mayLimit } from '../drive/access';
import { amend, moveEntry, renameEntry, trashEntry, untrashEntry } from '../drive/changes';
import { FOLDER, type Entry } from '../drive/model';
import { badRequest, forbidden } from '../errors';
import { asObject, asText, type Json, type JsonObject } from '../json';
import { nowOf } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';
import { byOf, changed, extraOf, folderFor } from './drive-answer';
import { checkMultipart, replaceWith } from './drive-content';
import { readBlob, type ServiceMethod } from './service';

/** Name, content, folder and descriptions in one call: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/update */
export const update: ServiceMethod = (call, [given, id, media, optional]) => {
  const { host, run } = call;
  const resource = asObject(given);
  const options = asObject(optional);
  if (resource['parents'] !== undefined)
    throw forbidden(
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  const entry = editableEntry(host.drive, run.as, asText(id));
  checkMove(call, entry, options);
  checkDescription(call, entry, resource);
  const blob = readBlob(media);
  checkMultipart(blob);
  let next = entry;
  if (blob) next = replaceWith(call, next, blob);
  next = move(call, next, options);
  if (resource['name'] !== undefined) next = rename(call, next, asText(resource['name']));
  return changed(call, describe(call, next, resource), options);
};

/** The spreadsheet's file name is its title. */
function rename(call: ServiceCall, entry: Entry, name: string): Entry {
  const { host, run } = call;
  const renamed = renameEntry(host.drive, entry, name, byOf(call));
  const open = host.books.get(entry.id);
  const book = open?.get();
  if (book) open?.set({ ...book, properties: { ...book.properties, title: name } }, run.as, nowOf(run));
  return renamed;
}

/** What may be refused is looked at before anything is changed. */
function checkDescription(call: ServiceCall, entry: Entry, resource: JsonObject): void {
  const isOwners = resource['trashed'] !== undefined || resource['writersCanShare'] !== undefined;
  if (isOwners && entry.owner !== call.run.as) throw noRight();
  checkLimit(call, entry, resource);
  if (resource['modifiedTime'] !== undefined) timeOf(resource['modifiedTime']);
}

const noRight = () =>
  forbidden('The user does not have sufficient permissions for this file.', 'insufficientFilePermissions');

function checkLimit({ host, run }: ServiceCall, entry: Entry, resource: JsonObject): void {
  if (resource['inheritedPermissionsDisabled'] === undefined) return;
  checkIsFolder(entry, resource);
  if (!mayLimit(host.drive, run.as, entry)) throw noRight();
}

/** Only folders have limited access; the words are assumed: https://developers.google.com/workspace/drive/api/guides/limited-expansive-access */
export function checkIsFolder({ mimeType }: { readonly mimeType: Json }, resource: JsonObject): void {
  if (resource['inheritedPermissionsDisabled'] !== undefined && mimeType !== FOLDER)
    throw badRequest('The inheritedPermissionsDisabled field can only be set on folders.');
}

/** What of an entry's access a resource sets. */
export function accessOf(resource: JsonObject): Partial<Entry> {
  const { inheritedPermissionsDisabled: limited, writersCanShare: sharing } = resource;
  return {
    ...(limited !== undefined && { limited: limited === true }),
    ...(sharing !== undefined && { writersCanShare: sharing !== false }),
  };
}

function checkMove(call: ServiceCall, entry: Entry, options: JsonObject): void {
  const [add, ...others] = idsIn(options['addParents']);
  if (others.length > 0) throw forbidden('Increasing the number of parents is not allowed');
  if (add !== undefined) folderFor(call, add);
  if (add !== undefined && entry.parent !== undefined && add !== entry.parent)
    checkLeaving(call, entry.parent);
  const removed = idsIn(options['removeParents']);
  if (add !== undefined && add !== entry.parent && !removed.includes(entry.parent ?? ''))
    throw forbidden('Increasing the number of parents is not allowed');
}

/** A file is taken out of a folder only by somebody who may edit that folder too, whoever owns the file. */
function checkLeaving({ host, run }: ServiceCall, id: string): void {
  const folder = host.drive.entries.get(id);
  if (folder && !canEdit(host.drive, run.as, folder))
    throw forbidden('Insufficient permissions for the specified parent.', 'insufficientParentPermissions');
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
  const placed =
    trash === true ? trashEntry(drive, entry) : trash === false ? untrashEntry(drive, entry) : entry;
  const extra = mergeExtra(entry.extra, extraOf(call, resource));
  return amend(drive, placed, {
    ...(extra && { extra }),
    ...accessOf(resource),
    ...(resource['modifiedTime'] !== undefined && { modifiedTime: timeOf(resource['modifiedTime']) }),
    ...(resource['mimeType'] !== undefined && { mimeType: asText(resource['mimeType']) }),
  });
}

/** Properties are merged by key, a null takes one away: https://developers.google.com/workspace/drive/api/guides/properties */
export function mergeExtra(before: JsonObject | undefined, given: JsonObject): JsonObject | undefined {
  if (Object.keys(given).length === 0) return before;
  const changed = Object.entries(given).map(([name, value]) => {
    if (name !== 'properties' && name !== 'appProperties') return [name, value];
    if (name === 'properties') return [name, merged(before?.[name], value)];
    const stored = asObject(before?.[name]);
    const byApp = Object.entries(asObject(value)).map(([app, own]) => [app, merged(stored[app], own)]);
    return [name, { ...stored, ...Object.fromEntries(byApp) }];
  });
  return { ...before, ...(Object.fromEntries(changed) as JsonObject) };
}

const merged = (before: Json | undefined, given: Json | undefined): JsonObject =>
  Object.fromEntries(
    Object.entries({ ...asObject(before), ...asObject(given) }).filter(([, member]) => member !== null),
  ) as JsonObject;

function timeOf(value: Json): string {
  const time = Date.parse(asText(value));
  if (Number.isNaN(time)) throw badRequest(`Invalid value for: Invalid format: "${asText(value)}"`);
  return new Date(time).toISOString();
}

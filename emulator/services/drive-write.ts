import { canEdit, visibleEntry } from '../drive/access';
import { amend, copyEntry, removeEntry } from '../drive/changes';
import { rootOf } from '../drive/drive';
import { FOLDER, SHORTCUT, SPREADSHEET } from '../drive/model';
import { badRequest, forbidden, notImitated } from '../errors';
import { asList, asObject, asText, type JsonObject } from '../json';
import { isoOf } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';
import { byOf, changed, extraOf, folderFor } from './drive-answer';
import { checkMultipart, createWith } from './drive-content';
import { accessOf, checkIsFolder, mergeExtra } from './drive-update';
import { readBlob, type ServiceMethod } from './service';

/** The single parent that a resource names: since 2020 a file has exactly one parent. */
export function parentOf(call: ServiceCall, resource: JsonObject): string {
  const parents = asList(resource['parents']);
  if (parents.length > 1) throw forbidden('A shared drive item must have exactly one parent.');
  const { host, run } = call;
  if (parents.length === 0) return rootOf(host.drive, run.as, isoOf(run)).id;
  return folderFor(call, asText(parents[0]));
}

export const create: ServiceMethod = (call, [given, media, options]) => {
  const resource = asObject(given);
  const blob = readBlob(media);
  checkMultipart(blob);
  const parent = parentOf(call, resource);
  checkIsFolder({ mimeType: resource['mimeType'] ?? '' }, resource);
  const made = createWith(call, resource, parent, blob, shortcutOf(call, resource));
  return changed(call, amend(call.host.drive, made, accessOf(resource)), options);
};

/**
 * A shortcut gets its target at creation; the target's type is read from the target:
 * https://developers.google.com/workspace/drive/api/guides/shortcuts
 */
function shortcutOf({ host, run }: ServiceCall, resource: JsonObject): JsonObject {
  if (resource['mimeType'] !== SHORTCUT) return {};
  const targetId = asText(asObject(resource['shortcutDetails'])['targetId']);
  if (targetId === '') throw badRequest('The shortcutDetails.targetId field is required.');
  const target = visibleEntry(host.drive, run.as, targetId);
  return { shortcutDetails: { targetId, targetMimeType: target.mimeType } };
}

/** The copy belongs to the caller, whoever owns the original. */
export const copy: ServiceMethod = (call, [given, id, options]) => {
  const { host, run } = call;
  const resource = asObject(given);
  const source = visibleEntry(host.drive, run.as, asText(id));
  if (source.mimeType === FOLDER) throw forbidden('This file cannot be copied by the user.');
  if (source.mimeType === SPREADSHEET) throw notImitated('Drive.Files.copy of a spreadsheet');
  const sameFolder =
    source.parent !== undefined &&
    host.drive.entries.has(source.parent) &&
    canEditFolder(call, source.parent);
  const parent =
    resource['parents'] === undefined && sameFolder ? (source.parent ?? '') : parentOf(call, resource);
  const extra = mergeExtra(source.extra, extraOf(call, resource));
  const name = asText(resource['name'] ?? `Copy of ${source.name}`);
  return changed(
    call,
    copyEntry(host.drive, source, { name, parent, ...(extra && { extra }) }, byOf(call)),
    options,
  );
};

function canEditFolder({ host, run }: ServiceCall, id: string): boolean {
  const folder = host.drive.entries.get(id);
  return folder !== undefined && canEdit(host.drive, run.as, folder);
}

export const remove: ServiceMethod = (call, [id]) => {
  const { host, run } = call;
  const entry = visibleEntry(host.drive, run.as, asText(id));
  if (entry.owner !== run.as || entry.parent === undefined)
    throw forbidden(
      'The user does not have sufficient permissions for this file.',
      'insufficientFilePermissions',
    );
  removeEntry(host.drive, entry);
  host.drive.save();
  return null;
};

import { canEdit, visibleEntry } from '../drive/access';
import { storedBy } from '../drive/app-properties';
import { readContent } from '../drive/changes';
import { FOLDER, type Entry } from '../drive/model';
import { fileResource } from '../drive/resource';
import { forbidden } from '../errors';
import { parseFieldMask, project } from '../field-mask';
import { asObject, asText, type Json, type JsonObject } from '../json';
import { isoOf } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';
import { checkMask } from './drive-mask';
import { wireBlob } from './service';

/** The acting user and the current time, for the Drive model. */
export const byOf = ({ run }: ServiceCall): { user: string; now: string } => ({
  user: run.as,
  now: isoOf(run),
});

/** Without `fields`, Drive v3 returns kind, id, name and mimeType only. */
export function answer({ host, run }: ServiceCall, entry: Entry, options: JsonObject): Json {
  return project(
    fileResource(host.drive, run.as, entry, host.state.scriptId),
    parseFieldMask(checkMask('File', asText(options['fields'] ?? 'kind,id,name,mimeType'))),
  );
}

/** Saves the index, then returns the response of the call that changed it. */
export function changed(call: ServiceCall, entry: Entry, options: Json | undefined): Json {
  call.host.drive.save();
  return answer(call, entry, asObject(options));
}

export function mediaOf({ host }: ServiceCall, entry: Entry): Json {
  if (entry.content === undefined)
    throw forbidden('Only files with binary content can be downloaded. Use Export with Docs Editors files.');
  return wireBlob(readContent(host.drive, entry), entry.name, entry.mimeType);
}

const SETTABLE = ['description', 'properties', 'appProperties', 'starred', 'shortcutDetails'] as const;

/** The fields of a resource that are stored as given. */
export const extraOf = ({ host }: ServiceCall, resource: JsonObject): JsonObject =>
  storedBy(
    host.state.scriptId,
    Object.fromEntries(
      SETTABLE.filter((name) => resource[name] !== undefined).map((name) => [name, resource[name]]),
    ) as JsonObject,
  );

/** A folder to which the caller may add files. */
export function folderFor({ host, run }: ServiceCall, id: string): string {
  const folder = visibleEntry(host.drive, run.as, id);
  if (folder.mimeType !== FOLDER) throw forbidden('The specified parent is not a folder.');
  if (!canEdit(host.drive, run.as, folder))
    throw forbidden('Insufficient permissions for the specified parent.');
  return folder.id;
}

import { badRequest, ServiceError } from '../errors';
import { createEntry, writeContent } from '../drive/changes';
import { isNative, type Entry } from '../drive/model';
import { asText, type JsonObject } from '../json';
import type { ServiceCall } from '../workspace/host';
import { byOf, extraOf } from './drive-answer';
import { importedHtml } from './drive-documents';
import type { WireBlob } from './service';

/**
 * "Use this upload type to quickly transfer a small file (5 MB or less)", read strictly as 5,000,000 bytes:
 * https://developers.google.com/workspace/drive/api/guides/manage-uploads . The advanced service sends content in this
 * way; its error message is assumed.
 */
const MULTIPART_BYTES = 5_000_000;

export function checkMultipart(blob: WireBlob | undefined): void {
  if (blob && Buffer.byteLength(blob.base64, 'base64') > MULTIPART_BYTES)
    throw new ServiceError('Request Too Large', 413, 'uploadTooLarge');
}

/** Creates a file as files.create does, however its content was sent. */
export function createWith(
  call: ServiceCall,
  resource: JsonObject,
  parent: string,
  blob: WireBlob | undefined,
  more: JsonObject = {},
): Entry {
  const mimeType = resource['mimeType'] ?? blob?.type ?? undefined;
  const html = blob && isNative(asText(mimeType)) ? importedHtml(blob, asText(mimeType)) : undefined;
  return createEntry(
    call.host.drive,
    {
      name: asText(resource['name'] ?? blob?.name ?? 'Untitled'),
      parent,
      mimeType: asText(mimeType ?? 'application/octet-stream'),
      extra: { ...extraOf(call, resource), ...more },
      ...(html !== undefined && { html }),
      ...(blob && html === undefined && { bytes: Buffer.from(blob.base64, 'base64') }),
    },
    byOf(call),
  );
}

/** Replaces the content of a file that has content. */
export function replaceWith(call: ServiceCall, entry: Entry, blob: WireBlob): Entry {
  if (entry.content === undefined)
    throw badRequest('Google-native files cannot be overwritten with content here.');
  return writeContent(call.host.drive, entry, Buffer.from(blob.base64, 'base64'), byOf(call));
}

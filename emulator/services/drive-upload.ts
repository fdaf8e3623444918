import { editableEntry } from '../drive/access';
import { amend, renameEntry } from '../drive/changes';
import type { Upload } from '../drive/drive';
import { checkSharedDrives } from '../drive/shared-drives';
import { badRequest, notFound, ServiceError } from '../errors';
import { asList, asText, type Json, type JsonObject } from '../json';
import { nowOf } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';
import { answer, byOf } from './drive-answer';
import { createWith, replaceWith } from './drive-content';
import { parentOf } from './drive-write';
import { apiError, headerOf, type HttpAnswer, type HttpRequest } from './fetch/http';
import type { WireBlob } from './service';
import { readBody } from './strict/strict';

/** https://developers.google.com/workspace/drive/api/guides/manage-uploads#resumable */
const UPLOADS = /^https:\/\/www\.googleapis\.com\/upload\/drive\/v3\/files(?:\/([\w-]+))?\?(.*)$/;

/** "Create chunks in multiples of 256 KB (256 x 1024 bytes) in size, except for the final chunk". */
const GRAIN = 256 * 1024;

/** "A resumable session URI expires after one week." */
const LIFE_MS = 7 * 24 * 3_600_000;

/** The response to a request to Drive's upload URL; undefined for any other URL. */
export function uploadAnswer(call: ServiceCall, request: HttpRequest): HttpAnswer | undefined {
  const match = UPLOADS.exec(request.url);
  if (!match) return undefined;
  const [, fileId, query = ''] = match;
  const options = Object.fromEntries(new URLSearchParams(query));
  try {
    const id = options['upload_id'];
    if (id !== undefined && request.method === 'put') return proceed(call, id, request);
    if (options['uploadType'] === 'resumable' && request.method === (fileId === undefined ? 'post' : 'patch'))
      return begin(call, request, fileId, options);
  } catch (error) {
    if (error instanceof ServiceError && error.code !== undefined) return apiError(error);
    throw error;
  }
  return undefined;
}

/** Checks everything about the file now, before any byte is sent. */
function begin(
  call: ServiceCall,
  { url, headers, body }: HttpRequest,
  fileId: string | undefined,
  options: JsonObject,
): HttpAnswer {
  const { host, run } = call;
  const resource = readBody(
    fileId === undefined ? 'Drive.Files.create' : 'Drive.Files.update',
    JSON.parse(body ? Buffer.from(body.base64, 'base64').toString('utf8') : '{}') as Json,
  );
  checkSharedDrives(host.drive, [fileId ?? '', ...asList(resource['parents']).map(asText)], options);
  if (fileId === undefined) parentOf(call, resource);
  else editableEntry(host.drive, run.as, fileId);
  const id = host.drive.ids.token(60);
  const length = headerOf(headers, 'x-upload-content-length');
  host.drive.uploads.set(id, {
    by: run.as,
    fileId,
    resource,
    options,
    type: headerOf(headers, 'x-upload-content-type') || null,
    size: length === '' ? undefined : Number(length),
    begun: nowOf(run),
    received: Buffer.alloc(0),
    done: undefined,
  });
  return { code: 200, headers: { Location: `${url}&upload_id=${id}` }, body: '' };
}

/** Receives a part or, if the range is an asterisk, reports how much has been received. The session URL needs no token. */
function proceed(call: ServiceCall, id: string, { headers, body }: HttpRequest): HttpAnswer {
  const upload = call.host.drive.uploads.get(id);
  if (!upload || nowOf(call.run) - upload.begun > LIFE_MS) throw notFound('Upload session not found.');
  if (!upload.done) {
    const asked = headerOf(headers, 'content-range');
    const bytes = Buffer.from(body?.base64 ?? '', 'base64');
    if (asked === '') take(upload, 0, bytes, bytes.length);
    else if (!/^bytes \*\/(\d+|\*)$/.test(asked)) takeRange(upload, asked, bytes);
    const whole = upload.size ?? wholeSize(asked, bytes);
    if (whole === undefined || upload.received.length < whole) return incomplete(upload);
    upload.done = store(call, upload);
    call.host.drive.save();
  }
  const { done, options } = upload;
  return { code: 200, headers: {}, body: JSON.stringify(answer(call, done, options)) };
}

const wholeSize = (asked: string, bytes: Buffer): number | undefined => {
  const total = /\/(\d+)$/.exec(asked)?.[1];
  return asked === '' ? bytes.length : total === undefined ? undefined : Number(total);
};

/** 308 "Resume Incomplete"; no Range header means that nothing has been received. */
const incomplete = ({ received }: Upload): HttpAnswer => ({
  code: 308,
  headers: received.length === 0 ? {} : { Range: `bytes=0-${received.length - 1}` },
  body: '',
});

function takeRange(upload: Upload, asked: string, bytes: Buffer): void {
  const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(asked) ?? [];
  if (from === undefined || Number(to) - Number(from) + 1 !== bytes.length)
    throw badRequest('Failed to parse Content-Range header.');
  if (upload.size !== undefined && total !== '*' && Number(total) !== upload.size)
    throw badRequest(
      'Invalid request. According to the Content-Range header, the final size differs from X-Upload-Content-Length.',
    );
  take(upload, Number(from), bytes, total === '*' ? (upload.size ?? Infinity) : Number(total));
}

/** Skips bytes that were received before. The messages are the known ones of Google's upload server. */
function take(upload: Upload, from: number, bytes: Buffer, total: number): void {
  const { received } = upload;
  if (from > received.length)
    throw badRequest(
      `Invalid request. According to the Content-Range header, the upload offset is ${from} byte(s), which exceeds already uploaded size of ${received.length} byte(s).`,
    );
  if (from + bytes.length < total && bytes.length % GRAIN !== 0)
    throw badRequest(
      `Invalid request.  The number of bytes uploaded is required to be equal or greater than 262144, except for the final request (it's recommended to be the exact multiple of 262144).  The received request contained ${bytes.length} bytes, which does not meet this requirement.`,
    );
  upload.received = Buffer.concat([received, bytes.subarray(received.length - from)]);
}

/** Creates the file in Drive once its last byte has arrived, as the user who began the upload. */
function store(call: ServiceCall, { by, fileId, resource, type, received }: Upload) {
  const mine: ServiceCall = by === call.run.as ? call : { ...call, run: { ...call.run, as: by } };
  const blob: WireBlob = { name: null, type, base64: received.toString('base64') };
  if (fileId === undefined) return createWith(mine, resource, parentOf(mine, resource), blob);
  const { drive } = call.host;
  const changedEntry = replaceWith(mine, editableEntry(drive, by, fileId), blob);
  const named =
    resource['name'] === undefined
      ? changedEntry
      : renameEntry(drive, changedEntry, asText(resource['name']), byOf(mine));
  return resource['mimeType'] === undefined
    ? named
    : amend(drive, named, { mimeType: asText(resource['mimeType']) });
}

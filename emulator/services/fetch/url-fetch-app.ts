import { grantedScopes } from '../../authorization/consent';
import { coversAny, fullScope } from '../../authorization/scopes';
import { visibleEntry } from '../../drive/access';
import { readContent } from '../../drive/changes';
import { checkSharedDrives } from '../../drive/shared-drives';
import { notImitated, ServiceError } from '../../errors';
import { asList, asObject, type Json, type JsonObject } from '../../json';
import { isOff, switchedOff } from '../../runtime/apis';
import { nowOf } from '../../runtime/run';
import type { ServiceCall } from '../../workspace/host';
import { remainingOf, spend } from '../../workspace/quotas';
import { get } from '../drive-read';
import { uploadAnswer } from '../drive-upload';
import { apiError, headerOf, requestOf, wireAnswer, type HttpAnswer, type HttpRequest } from './http';
import { TOKEN } from '../script/oauth-token';
import type { Service } from '../service';

/** The imitated URLs: the content of a Drive file, and its metadata. */
const FILE = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([^/?#]+)\?fields=([^&]+)$/;
const MEDIA = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([^/?#]+)\?(?:.*&)?alt=media(?:&.*)?$/;

/** Each request counts: https://developers.google.com/apps-script/guides/services/quotas ("URL Fetch calls", 20,000 / 100,000 a day). */
function counted({ host, run }: ServiceCall): void {
  if (remainingOf(host, 'urlFetch', run.as, nowOf(run)) <= 0)
    throw new ServiceError('Service invoked too many times for one day: urlfetch.');
  spend(host, 'urlFetch', run.as, nowOf(run), 1);
}

/** "URL Fetch POST size" and "URL Fetch response size", 50 MB a call: guides/services/quotas. The message for the response is assumed. */
const MAX_BYTES = 50 * 1024 * 1024;

/** Headers that UrlFetchApp sets itself. */
const OWN_HEADERS = ['content-length', 'host'];

function checkRequest({ headers, body }: HttpRequest): void {
  const own = Object.keys(headers).find((name) => OWN_HEADERS.includes(name.toLowerCase()));
  if (own !== undefined) throw new ServiceError(`Attribute provided with invalid value: Header:${own}`);
  if (body && Buffer.byteLength(body.base64, 'base64') > MAX_BYTES)
    throw new ServiceError('Limit Exceeded: URLFetch POST Size.');
}

/** The scopes with which a token may read content, by the discovery document of files.get. */
const CONTENT_SCOPES = ['drive', 'drive.readonly', 'drive.file'].map(fullScope);

function fetchOne(call: ServiceCall, given: Json): Json {
  counted(call);
  const request = requestOf(asObject(given));
  checkRequest(request);
  const answered = answerOf(call, request);
  if (Buffer.byteLength(answered.body) > MAX_BYTES)
    throw new ServiceError('Limit Exceeded: URLFetch Response Size.');
  return wireAnswer(answered);
}

/** Only the session URL of an open upload works without a token. */
function answerOf(call: ServiceCall, request: HttpRequest): HttpAnswer {
  const { url, method, headers } = request;
  const isSession = method === 'put' && url.includes('upload_id=');
  const isKnown = FILE.test(url) || MEDIA.test(url) || url.includes('/upload/drive/v3/files');
  if (!isKnown) throw notImitated(`UrlFetchApp.fetch to ${url.split('?')[0] ?? url}`);
  if (!isSession && headerOf(headers, 'authorization') !== `Bearer ${TOKEN}`)
    return plain(401, 'Invalid Credentials');
  if (!coversAny(grantedScopes(call.host, call.run.as), CONTENT_SCOPES))
    return plain(403, 'Request had insufficient authentication scopes.');
  if (isOff(call.host, 'drive')) return apiError(switchedOff('drive'));
  const uploaded = uploadAnswer(call, request);
  if (uploaded) return uploaded;
  const file = FILE.exec(url);
  if (file && method === 'get')
    return metadataOf(call, decodeURIComponent(file[1] ?? ''), decodeURIComponent(file[2] ?? ''));
  const media = MEDIA.exec(url);
  if (!media || method !== 'get') throw notImitated(`UrlFetchApp.fetch ${method} ${url}`);
  const id = decodeURIComponent(media[1] ?? '');
  const options = Object.fromEntries(new URLSearchParams(url.slice(url.indexOf('?'))));
  const content = contentOf(call, id, options);
  return content === undefined
    ? plain(404, `File not found: ${id}.`)
    : partOf(content, call.host.network.ignoresRanges ? '' : headerOf(headers, 'range'));
}

/** files.get without `alt=media`: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/get */
function metadataOf(call: ServiceCall, id: string, fields: string): HttpAnswer {
  try {
    checkSharedDrives(call.host.drive, [id], {});
    return plain(200, JSON.stringify(get(call, [id, { fields }])));
  } catch (error) {
    if (error instanceof ServiceError && error.code === 404) return apiError(error);
    throw error;
  }
}

function contentOf({ host, run }: ServiceCall, id: string, options: JsonObject): Buffer | undefined {
  try {
    checkSharedDrives(host.drive, [id], options);
    const entry = visibleEntry(host.drive, run.as, id);
    return entry.content === undefined ? undefined : readContent(host.drive, entry);
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

/**
 * https://developers.google.com/workspace/drive/api/guides/manage-downloads#partial_download documents `bytes=0-99`
 * only. Any other form, such as a suffix (`bytes=-100`), is read strictly: the header is ignored (RFC 9110, 14.2) and
 * the whole file is returned with 200.
 */
function partOf(content: Buffer, range: string): HttpAnswer {
  const match = /^bytes=(\d+)-(\d+)$/.exec(range);
  if (!match) return plain(200, content);
  const [start, end] = [Number(match[1]), Math.min(Number(match[2]), content.length - 1)];
  if (start > end) return plain(416, 'Requested range not satisfiable');
  return {
    code: 206,
    headers: { 'Content-Range': `bytes ${start}-${end}/${content.length}` },
    body: content.subarray(start, end + 1),
  };
}

const plain = (code: number, body: string | Buffer): HttpAnswer => ({ code, headers: {}, body });

/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app */
export const urlFetchAppService: Service = {
  'UrlFetchApp.fetch': (call, [request]) => fetchOne(call, request ?? {}),
  'UrlFetchApp.fetchAll': (call, [requests]) => asList(requests).map((request) => fetchOne(call, request)),
};

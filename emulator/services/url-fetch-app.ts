import { grantedScopes } from '../authorization/consent';
import { coversAny, fullScope } from '../authorization/scopes';
import { visibleEntry } from '../drive/access';
import { readContent } from '../drive/changes';
import { notImitated, ServiceError } from '../errors';
import { asList, asObject, asText, type Json, type JsonObject } from '../json';
import { isOff, switchedOff } from '../runtime/apis';
import { nowOf } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';
import { remainingOf, spend } from '../workspace/quotas';
import { get } from './drive-read';
import { TOKEN } from './oauth-token';
import { wireBlob, type Service } from './service';

/** The addresses behind which something is imitated: the content of a Drive file, and what Drive says of it. */
const FILE = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([\w-]+)\?fields=([^&]+)$/;
const MEDIA = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([\w-]+)\?(?:.*&)?alt=media(?:&.*)?$/;

/** Each request counts: https://developers.google.com/apps-script/guides/services/quotas ("URL Fetch calls", 20,000 / 100,000 a day). */
function counted({ host, run }: ServiceCall): void {
  if (remainingOf(host, 'urlFetch', run.as, nowOf(run)) <= 0)
    throw new ServiceError('Service invoked too many times for one day: urlfetch.');
  spend(host, 'urlFetch', run.as, nowOf(run), 1);
}

/** What the token of this execution may read content with, by the discovery document of files.get. */
const CONTENT_SCOPES = ['drive', 'drive.readonly', 'drive.file'].map(fullScope);

/** https://developers.google.com/drive/api/guides/manage-downloads#partial_download */
function fetchOne(call: ServiceCall, given: Json): Json {
  counted(call);
  const request = asObject(given);
  const url = asText(request['url']);
  const file = FILE.exec(url);
  const id = file?.[1] ?? MEDIA.exec(url)?.[1];
  if (id === undefined) throw notImitated(`UrlFetchApp.fetch to ${url.split('?')[0] ?? url}`);
  const headers = asObject(request['headers'] ?? {});
  if (headerOf(headers, 'authorization') !== `Bearer ${TOKEN}`) return answer(401, 'Invalid Credentials');
  if (!coversAny(grantedScopes(call.host, call.run.as), CONTENT_SCOPES))
    return answer(403, 'Request had insufficient authentication scopes.');
  if (isOff(call.host, 'drive')) return answer(403, errorBody(switchedOff('drive')));
  if (file) return metadataOf(call, id, decodeURIComponent(file[2] ?? ''));
  const content = contentOf(call, id);
  if (content === undefined) return answer(404, `File not found: ${id}.`);
  return partOf(content, headerOf(headers, 'range'));
}

/** An API's error as it comes over HTTP: https://developers.google.com/workspace/drive/api/guides/handle-errors */
const errorBody = ({ code, reason, message }: ServiceError): string =>
  JSON.stringify({ error: { code, message, errors: [{ domain: 'usageLimits', reason, message }] } });

const headerOf = (headers: JsonObject, name: string): string =>
  asText(Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '');

/** files.get without `alt=media`: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/get */
function metadataOf(call: ServiceCall, id: string, fields: string): Json {
  try {
    return answer(200, JSON.stringify(get(call, [id, { fields }])));
  } catch (error) {
    if (error instanceof ServiceError && /File not found/.test(error.message))
      return answer(404, error.message);
    throw error;
  }
}

function contentOf({ host, run }: ServiceCall, id: string): Buffer | undefined {
  try {
    const entry = visibleEntry(host.drive, run.as, id);
    return entry.content === undefined ? undefined : readContent(host.drive, entry);
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

/** RFC 9110, 14.1: `bytes=0-99`, `bytes=100-`, `bytes=-100`; a range outside the file is answered with 416. */
function partOf(content: Buffer, range: string): Json {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range);
  if (!match || (match[1] === '' && match[2] === '')) return answer(200, content);
  const [, from = '', to = ''] = match;
  const start = from === '' ? Math.max(0, content.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? content.length - 1 : Math.min(Number(to), content.length - 1);
  if (start > end) return answer(416, 'Requested range not satisfiable');
  return answer(206, content.subarray(start, end + 1));
}

const answer = (code: number, body: string | Buffer): Json => ({
  code,
  headers: {},
  body: wireBlob(typeof body === 'string' ? Buffer.from(body) : body, null, 'application/octet-stream'),
});

/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app */
export const urlFetchAppService: Service = {
  'UrlFetchApp.fetch': (call, [request]) => fetchOne(call, request ?? {}),
  'UrlFetchApp.fetchAll': (call, [requests]) => asList(requests).map((request) => fetchOne(call, request)),
};

import { blobOfWire, newBlob, type Blob, type WireBlob } from './blob';
import type { Bytes } from './bytes';
import { callHost } from './host';
import { define, imitate } from './imitate';

interface Response {
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WireBlob;
}

interface Request {
  readonly url: string;
  readonly muteHttpExceptions?: boolean;
  readonly payload?: unknown;
}

/** "Payload can be a string, a byte array, a blob, or a JavaScript object": forms are not imitated. */
function sendable(request: Request): Request {
  const { payload } = request;
  if (payload === undefined || payload === null) return request;
  if (typeof payload === 'string' || Array.isArray(payload))
    return { ...request, payload: newBlob(payload as string | Bytes) };
  if (typeof (payload as Partial<Blob>).getBytes === 'function') return request;
  throw new Error('Not imitated by the local Workspace: UrlFetchApp payload that is a form');
}

/** https://developers.google.com/apps-script/reference/url-fetch/http-response */
const response = ({ code, headers, body }: Response): object =>
  imitate('HTTPResponse', {
    getResponseCode: () => code,
    getHeaders: () => headers,
    getAllHeaders: () => headers,
    getBlob: (): Blob => blobOfWire(body),
    getContent: () => blobOfWire(body).getBytes(),
    getContentText: (charset?: string) => blobOfWire(body).getDataAsString(charset),
  });

/** An unsuccessful response throws unless the request mutes it (UrlFetchApp.fetch, advanced parameters). That 308 throws is assumed. */
function checked(request: Request, answer: Response): object {
  if (answer.code < 300 || request.muteHttpExceptions === true) return response(answer);
  const body = blobOfWire(answer.body).getDataAsString();
  throw new Error(
    `Request failed for ${new RegExp('^https?://[^/]+').exec(request.url)?.[0] ?? request.url} returned code ${answer.code}. Truncated server response: ${body.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
  );
}

function fetchAll(requests: readonly (string | Request)[]): object[] {
  const asked = requests.map((request) => sendable(typeof request === 'string' ? { url: request } : request));
  const answers = callHost('UrlFetchApp.fetchAll', asked) as Response[];
  return answers.map((answer, at) => checked(asked[at] ?? { url: '' }, answer));
}

export const installUrlFetchApp = (): void =>
  define(
    'UrlFetchApp',
    imitate('UrlFetchApp', {
      fetch: (url: string, params: object = {}) => {
        const request = sendable({ ...params, url });
        return checked(request, callHost('UrlFetchApp.fetch', request) as Response);
      },
      fetchAll,
    }),
  );

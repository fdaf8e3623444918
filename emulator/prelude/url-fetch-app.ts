import { blobOfWire, type Blob, type WireBlob } from './blob';
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

/** A response of 400 and more throws unless the request mutes it (UrlFetchApp.fetch, advanced parameters). */
function checked(request: Request, answer: Response): object {
  if (answer.code < 400 || request.muteHttpExceptions === true) return response(answer);
  const body = blobOfWire(answer.body).getDataAsString();
  throw new Error(
    `Request failed for ${new RegExp('^https?://[^/]+').exec(request.url)?.[0] ?? request.url} returned code ${answer.code}. Truncated server response: ${body.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
  );
}

function fetchAll(requests: readonly (string | Request)[]): object[] {
  const asked = requests.map((request) => (typeof request === 'string' ? { url: request } : request));
  const answers = callHost('UrlFetchApp.fetchAll', asked) as Response[];
  return answers.map((answer, at) => checked(asked[at] ?? { url: '' }, answer));
}

export const installUrlFetchApp = (): void =>
  define(
    'UrlFetchApp',
    imitate('UrlFetchApp', {
      fetch: (url: string, params: object = {}) => {
        const request = { ...params, url };
        return checked(request, callHost('UrlFetchApp.fetch', request) as Response);
      },
      fetchAll,
    }),
  );

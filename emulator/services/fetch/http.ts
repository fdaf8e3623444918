import type { ServiceError } from '../../errors';
import { asText, type Json, type JsonObject } from '../../json';
import { readBlob, wireBlob, type WireBlob } from '../service';

/** A request of UrlFetchApp: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#advanced-parameters */
export interface HttpRequest {
  readonly url: string;
  /** In lower case; default: get. */
  readonly method: string;
  readonly headers: JsonObject;
  readonly body: WireBlob | undefined;
}

export interface HttpAnswer {
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly type?: string;
}

export const requestOf = (given: JsonObject): HttpRequest => ({
  url: asText(given['url']),
  method: asText(given['method'] ?? 'get').toLowerCase(),
  headers: (given['headers'] ?? {}) as JsonObject,
  body: readBlob(given['payload']),
});

export const headerOf = (headers: JsonObject, name: string): string =>
  asText(Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '');

/** Drive's errors are JSON: https://developers.google.com/workspace/drive/api/guides/handle-errors */
export function apiError({ code = 500, message, reason = 'badRequest' }: ServiceError): HttpAnswer {
  const error = { errors: [{ domain: 'global', reason, message }], code, message };
  return { code, headers: {}, body: JSON.stringify({ error }), type: 'application/json' };
}

export const wireAnswer = ({ code, headers, body, type }: HttpAnswer): Json => ({
  code,
  headers: { 'Content-Length': String(Buffer.byteLength(body)), ...headers },
  body: wireBlob(
    typeof body === 'string' ? Buffer.from(body) : body,
    null,
    type ?? 'application/octet-stream',
  ),
});

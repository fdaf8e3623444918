import type { IncomingMessage } from 'node:http';

/** The page lives under one name of this machine, pages of scripts under the other: two origins, as at Google. */
export const PAGE_HOST = 'localhost';
export const FRAME_HOST = '127.0.0.1';

export type Door = 'page' | 'frame' | 'closed';

/**
 * Which door a request comes in by. A foreign name in Host is DNS rebinding; a foreign Origin, or a fetch from another
 * site, is somebody else's page. A frame may be shown anywhere here but finds nothing else behind its door.
 */
export function doorOf({ headers, method }: IncomingMessage, port: number): Door {
  const { host = '', origin } = headers;
  if (host === `${FRAME_HOST}:${port}`) return method === 'GET' ? 'frame' : 'closed';
  if (host !== `${PAGE_HOST}:${port}`) return 'closed';
  if (origin !== undefined) return origin === `http://${host}` ? 'page' : 'closed';
  const site = headers['sec-fetch-site'];
  const navigates = headers['sec-fetch-mode'] === 'navigate' && method === 'GET';
  return site === undefined || site === 'same-origin' || site === 'none' || navigates ? 'page' : 'closed';
}

import type { IncomingMessage } from 'node:http';

/** The page is served under one host name of this machine, pages of scripts under another: two origins, as at Google. */
export const PAGE_HOST = 'localhost';
export const FRAME_HOST = '127.0.0.1';

export type Door = 'page' | 'frame' | 'closed';

/**
 * Classifies a request by its origin. A foreign name in Host is DNS rebinding; a foreign Origin, or a fetch from
 * another site, is another site's page. A frame may be embedded by any page but gets nothing except frames.
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

import type { IncomingMessage } from 'node:http';

/** The page is served under one host name of this machine, pages of scripts under another: two origins, as at Google. */
export const PAGE_HOST = 'localhost';
export const FRAME_HOST = '127.0.0.1';

export type Door = 'page' | 'frame' | 'closed';

/** The hosts, with their ports, of the page and of the frames that it shows. */
export interface Hosts {
  readonly page: string;
  readonly frame: string;
}

/** The hosts on this machine, where both are served at one port. */
export const hostsAt = (port: number): Hosts => ({
  page: `${PAGE_HOST}:${port}`,
  frame: `${FRAME_HOST}:${port}`,
});

/**
 * Classifies a request by its origin. A foreign name in Host is DNS rebinding; a foreign Origin, or a fetch from
 * another site, is another site's page. A frame may be embedded by any page but gets nothing except frames.
 */
export function doorOf({ headers, method }: IncomingMessage, { page, frame }: Hosts): Door {
  const { host = '', origin } = headers;
  if (host === frame) return method === 'GET' ? 'frame' : 'closed';
  if (host !== page) return 'closed';
  if (origin !== undefined) return origin === `http://${host}` ? 'page' : 'closed';
  const site = headers['sec-fetch-site'];
  const navigates = headers['sec-fetch-mode'] === 'navigate' && method === 'GET';
  return site === undefined || site === 'same-origin' || site === 'none' || navigates ? 'page' : 'closed';
}

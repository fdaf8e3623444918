import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf } from '../../errors';
import { doorOf, hostsAt, type Hosts } from './guard';
import { pageFiles } from './page-bundle';
import { SENT, type ServerContext, type Visit } from './routes/route';
import { routes } from './routes';
import { shell } from './shell';

/** Uploads larger than this are refused. */
const MAX_BODY = 100 * 1024 * 1024;

/** Handles every request: frames under one host name, the page and its calls under the other. */
export function listener(context: ServerContext, port: () => number, cache: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const hosts = hostsAt(port());
    const door = doorOf(request, hosts);
    if (door === 'closed') return send(response, 403, 'text/plain', 'Forbidden');
    const url = readUrl(request.url ?? '/', `http://${hosts.page}`);
    if (!url) return send(response, 400, 'text/plain', 'Bad request');
    if (door === 'frame') return frame(context, url, response, hosts);
    if (context.webApps.answer({ request, response, url, hosts, body: () => readBody(request) })) return;
    const file = pageFile(url.pathname, cache);
    if (file) return send(response, 200, file.type, file.text);
    void api(context, visitOf(request, response, url));
  };
}

/** Undefined for a target that is no path of this server, for example `//` or `http://elsewhere/`. */
export function readUrl(target: string, base: string): URL | undefined {
  const url = target.startsWith('/') && URL.canParse(target, base) ? new URL(target, base) : undefined;
  return url?.origin === new URL(base).origin ? url : undefined;
}

function frame(context: ServerContext, url: URL, response: ServerResponse, hosts: Hosts): void {
  if (url.pathname === '/') {
    response.writeHead(302, { location: url.href });
    return void response.end();
  }
  const name = frameName(url);
  const html = context.frames.document(name, hosts) ?? context.webApps.document(name, hosts);
  send(
    response,
    html === undefined ? 404 : 200,
    'text/html; charset=utf-8',
    html ?? 'Halaman ini sudah ditutup.',
  );
}

/** The name of the page of a script that is served at this address; '' for another address. */
export const frameName = ({ pathname }: URL): string => /^\/bingkai\/(\w+)$/.exec(pathname)?.[1] ?? '';

function pageFile(path: string, cache: string): { type: string; text: string } | undefined {
  if (path === '/') return { type: 'text/html; charset=utf-8', text: shell('id') };
  if (path === '/page.js') return { type: 'text/javascript; charset=utf-8', text: pageFiles(cache).script };
  return path === '/page.css' ? { type: 'text/css; charset=utf-8', text: pageFiles(cache).style } : undefined;
}

async function api(context: ServerContext, visit: Visit): Promise<void> {
  const route = routes[`${visit.request.method} ${visit.url.pathname}`];
  if (!route) return send(visit.response, 404, 'text/plain', 'Not found');
  try {
    if (!isKnown(context, visit)) throw new Error(`Orang tidak dikenal: ${visit.person}`);
    const answer = await route(context, visit);
    if (answer !== SENT) send(visit.response, 200, 'application/json', JSON.stringify(answer));
  } catch (error) {
    send(visit.response, 400, 'application/json', JSON.stringify({ error: messageOf(error) }));
  }
}

/** A page without a person yet requests the book, which lists the people. */
const isKnown = ({ host }: ServerContext, { person, url }: Visit): boolean =>
  host.state.people.some(({ email }) => email === person) || (person === '' && url.pathname === '/api/book');

/** Links and streams cannot send headers, so the person is in the URL. */
function visitOf(request: IncomingMessage, response: ServerResponse, url: URL): Visit {
  const bytes = (): Promise<Buffer> => readBody(request);
  return {
    url,
    person: url.searchParams.get('orang') ?? '',
    tab: url.searchParams.get('tab') ?? '',
    request,
    response,
    bytes,
    json: async <T>() => JSON.parse((await bytes()).toString('utf8') || '{}') as T,
  };
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY) throw new Error('Berkas terlalu besar (paling besar 100 MB).');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { doorOf, type Hosts } from './guard';
import { frameName, readBody, readUrl } from './listener';
import type { WebApps } from './web-apps';

/** The web apps of a workspace, served to one device in the same network. */
export interface PhoneDoor {
  /** The address with the code, which admits the first device that opens it. */
  readonly url: string;
  close(): Promise<void>;
}

export interface PhoneDoorOptions {
  /** The address of this machine in its network; only this one is served. */
  readonly host: string;
  /** 0 chooses a free port. */
  readonly port: number;
}

/** Wrong codes after which no code is accepted any more. */
const TRIES = 5;
const COOKIE = 'masuk';

/**
 * Serves nothing but web apps and their frames, and only to the device that came with the code: sheet, Drive and mail stay on this
 * machine. Pages and frames have a port each, so that they have different origins, as at Google.
 */
export async function openPhoneDoor(webApps: WebApps, { host, port }: PhoneDoorOptions): Promise<PhoneDoor> {
  const admission = openAdmission();
  const hosts = { page: '', frame: '' };
  const pages = createServer((request, response) => answer(webApps, admission, hosts, request, response));
  const frames = createServer((request, response) => answer(webApps, admission, hosts, request, response));
  hosts.page = await listen(pages, host, port);
  hosts.frame = await listen(frames, host, 0);
  return {
    url: `http://${hosts.page}/masuk?kode=${admission.code}`,
    close: async () => {
      for (const server of [pages, frames]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

const listen = (server: Server, host: string, port: number): Promise<string> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done(`${host}:${(server.address() as AddressInfo).port}`));
  });

interface Admission {
  readonly code: string;
  /** The token for the first device with the right code; undefined for any other. */
  admit(code: string): string | undefined;
  isAdmitted(request: IncomingMessage): boolean;
}

/** 40 bits to type or scan, 128 bits to keep. */
function openAdmission(): Admission {
  const code = randomBytes(5).toString('hex');
  const token = randomBytes(16).toString('hex');
  let triesLeft = TRIES;
  return {
    code,
    admit: (given) => {
      if (triesLeft <= 0) return undefined;
      const isRight = isSame(given, code);
      triesLeft = isRight ? 0 : triesLeft - 1;
      return isRight ? token : undefined;
    },
    isAdmitted: ({ headers }) =>
      (headers.cookie ?? '').split(/;\s*/).some((each) => isSame(each, `${COOKIE}=${token}`)),
  };
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

function answer(
  webApps: WebApps,
  admission: Admission,
  hosts: Hosts,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const door = doorOf(request, hosts);
  const url = readUrl(request.url ?? '/', `http://${hosts.page}`);
  if (door === 'closed') return say(response, 403, 'Forbidden');
  if (!url) return say(response, 400, 'Bad request');
  if (door === 'page' && url.pathname === '/masuk') return admit(webApps, admission, url, response);
  if (!admission.isAdmitted(request)) return say(response, 403, STRANGER);
  if (door === 'frame') return frame(webApps.document(frameName(url), hosts), response);
  if (url.pathname === '/') return goTo(response, firstPath(webApps));
  if (!webApps.answer({ request, response, url, hosts, body: () => readBody(request) }))
    say(response, 404, 'Not found');
}

const STRANGER = 'Buka alamat yang tercetak di komputer; kodenya berlaku sekali, untuk satu HP.';

const firstPath = ({ links }: WebApps): string => links[0]?.path ?? '/';

function admit(webApps: WebApps, admission: Admission, url: URL, response: ServerResponse): void {
  const token = admission.admit(url.searchParams.get('kode') ?? '');
  if (token === undefined) return say(response, 403, STRANGER);
  response.setHeader('set-cookie', `${COOKIE}=${token}; HttpOnly; SameSite=Lax; Path=/`);
  goTo(response, firstPath(webApps));
}

function goTo(response: ServerResponse, path: string): void {
  response.writeHead(302, { location: path });
  response.end();
}

function frame(html: string | undefined, response: ServerResponse): void {
  if (html === undefined) return say(response, 404, 'Halaman ini sudah ditutup.');
  say(response, 200, html, 'text/html');
}

function say(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}

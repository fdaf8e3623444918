import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../../../workspace/host';
import type { ProjectRuntime } from '../../../workspace/project-runtime';
import type { WireBook } from '../../wire/wire';
import type { ClockRunner } from '../clock-runner';
import type { Frames } from '../frames';
import type { Live } from '../live';
import type { Questions } from '../questions';
import type { SheetWatch } from '../sheet/sheet-watch';
import type { WebApps } from '../web-apps';
import type { Watch } from '../watch-workspace';
import type { Workspace } from '../../../workspace/workspace';

/** The context of all routes. */
export interface ServerContext {
  readonly workspace: Workspace;
  readonly runtime: ProjectRuntime;
  readonly host: Host;
  readonly live: Live;
  readonly sheets: SheetWatch;
  readonly watch: Watch;
  readonly clock: ClockRunner;
  readonly frames: Frames;
  readonly questions: Questions;
  readonly webApps: WebApps;
  readonly book: () => WireBook;
}

export interface Visit {
  readonly url: URL;
  /** The person at the page, and the tab. */
  readonly person: string;
  readonly tab: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The body as JSON. */
  json<T>(): Promise<T>;
  bytes(): Promise<Buffer>;
}

/** Returns a value for a JSON response, or writes the response itself and returns `SENT`. */
export type Route = (context: ServerContext, visit: Visit) => unknown;
export type Routes = Readonly<Record<string, Route>>;

export const SENT = Symbol('sent');

export function sendFile(
  { response }: Visit,
  file: { name: string; type: string; bytes: Uint8Array },
  disposition: 'inline' | 'attachment',
): typeof SENT {
  const name = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  response.writeHead(200, {
    'content-type': file.type,
    'content-disposition': `${disposition}; filename*=UTF-8''${name}`,
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    'x-content-type-options': 'nosniff',
  });
  response.end(file.bytes);
  return SENT;
}

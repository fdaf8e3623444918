import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { internalsOf } from '../../workspace/internals';
import type { Host } from '../../workspace/host';
import type { WireBook } from '../wire/wire';
import { clockRunner } from './clock-runner';
import { tabOf } from './sheet/draw-sheet';
import { openFrames } from './frames';
import { PAGE_HOST } from './guard';
import { listener } from './listener';
import { openLive } from './live';
import { openQuestions } from './questions';
import type { ServerContext } from './routes/route';
import { watchSheets } from './sheet/sheet-watch';
import { openPhoneDoor, type PhoneDoorOptions } from './phone-door';
import { needsAccount, openWebApps, type WebApp } from './web-apps';
import { watchWorkspace } from './watch-workspace';
import type { Workspace } from '../../workspace/workspace';

export interface ServeOptions {
  /** 0 chooses a free port. */
  readonly port: number;
  /** Where the bundled page is kept between starts. */
  readonly cache?: string;
  /** Web apps of the workspace, of its own project or of others. */
  readonly webApps?: readonly WebApp[];
  /** Serves those that need an account to one device in the same network, too; nothing without it. */
  readonly phone?: PhoneDoorOptions;
}

export interface ServedWorkspace {
  readonly url: string;
  /** The address with the code for a device in the same network; '' unless it was asked for. */
  readonly phoneUrl: string;
  /** Stops the server; the workspace stays open. */
  close(): Promise<void>;
}

/** Serves a workspace to browsers on this machine: the sheet with its menus and sidebar, Drive, mail, clock and executions. */
export async function serveWorkspace(workspace: Workspace, options: ServeOptions): Promise<ServedWorkspace> {
  const apps = options.webApps ?? [];
  const context = openContext(workspace, apps);
  let port = options.port;
  const server = createServer(
    listener(context, () => port, options.cache ?? join(process.cwd(), '.cache', 'page')),
  );
  await listen(server, port);
  port = (server.address() as AddressInfo).port;
  const door = options.phone && (await openPhoneDoor(openWebApps(apps.filter(needsAccount)), options.phone));
  return {
    url: `http://${PAGE_HOST}:${port}/`,
    phoneUrl: door?.url ?? '',
    close: async () => {
      await door?.close();
      context.clock.close();
      context.live.close();
      await context.watch.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Listens on the loopback interface only. */
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done());
  });

function openContext(workspace: Workspace, apps: readonly WebApp[]): ServerContext {
  const runtime = internalsOf(workspace);
  const { host } = runtime;
  const live = openLive();
  const clock = clockRunner(workspace, host, () => live.tell({ kind: 'clock', clock: clock.state() }));
  const webApps = openWebApps(apps);
  const book = (): WireBook => bookOf(host, clock.state(), webApps.links);
  const sheets = watchSheets(host, book);
  const watch = watchWorkspace(host, sheets, () => ({ kind: 'clock', clock: clock.state() }), live.tell);
  const frames = openFrames(host);
  const questions = openQuestions(live);
  return { workspace, runtime, host, live, clock, book, sheets, watch, frames, questions, webApps };
}

function bookOf(host: Host, clock: WireBook['clock'], webApps: WireBook['webApps']): WireBook {
  const book = host.book();
  return {
    name: String(book.properties['title'] ?? ''),
    owner: host.state.owner,
    people: host.state.people,
    tabs: book.sheets.map(tabOf),
    driveFolder: join(host.folder, 'Drive'),
    clock,
    webApps,
  };
}

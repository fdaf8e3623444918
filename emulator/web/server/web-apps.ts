import type { IncomingMessage, ServerResponse } from 'node:http';
import { asObject, asText, type Json } from '../../json';
import { pageAnswer } from '../../runtime/page-answer';
import { internalsOf } from '../../workspace/internals';
import type { ProjectRuntime } from '../../workspace/project-runtime';
import { openFrames, type Frames } from './frames';
import { FRAME_HOST } from './guard';
import { visitorPage } from './visitor-page';
import type { Execution } from '../../runtime/execution';
import type { ScriptProject } from '../../workspace/workspace';

/** Web apps of this Workspace, each open to visitors without an account, at the same path as at Google. */
export interface WebApps {
  /** Handles a request for one of them; returns false for any other. */
  answer(request: IncomingMessage, response: ServerResponse, url: URL, body: () => Promise<Buffer>): boolean;
  document(name: string): string | undefined;
  readonly links: readonly { readonly title: string; readonly path: string }[];
}

export interface WebApp {
  /** The title of its link. */
  readonly title: string;
  readonly project: ScriptProject;
  /** Called before each visit. */
  readonly prepare?: () => void;
}

interface Opened extends WebApp {
  readonly runtime: ProjectRuntime;
  readonly frames: Frames;
}

export function openWebApps(apps: readonly WebApp[]): WebApps {
  const opened = apps.map((app): Opened => {
    const runtime = internalsOf(app.project);
    return { ...app, runtime, frames: openFrames(runtime.host, true) };
  });
  return {
    links: apps.map(({ title, project }) => ({ title, path: `/macros/s/${project.scriptId}/exec` })),
    document: (name) => opened.flatMap(({ frames }) => frames.document(name) ?? [])[0],
    answer: (request, response, url, body) => {
      const [, id, action] = /^\/macros\/s\/([\w-]+)\/(exec|run)$/.exec(url.pathname) ?? [];
      const app = opened.find(({ project }) => project.scriptId === id);
      if (!app) return false;
      const work = action === 'exec' ? open(app, response, url) : call(app, request, response, body);
      void work.catch((error: unknown) => send(response, 500, 'text/plain', String(error)));
      return true;
    },
  };
}

/** https://developers.google.com/apps-script/guides/web */
async function open({ project, frames, prepare }: Opened, response: ServerResponse, url: URL): Promise<void> {
  prepare?.();
  const names = [...new Set(url.searchParams.keys())];
  const parameters = Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)]));
  const execution = await project.serve({ parameters }, '');
  if (execution.status !== 'completed') return send(response, 500, 'text/plain', failure(execution));
  const { kind, content, mimeType, fileName, title, metaTags } = asObject(execution.result as Json);
  const text = atHome(asText(content), project.scriptId, url);
  if (kind === 'text') return send(response, 200, asText(mimeType), text, asText(fileName));
  const frame = `http://${FRAME_HOST}:${url.port}/bingkai/${frames.add(text)}`;
  send(response, 200, 'HTML', visitorPage(frame, asText(title), metaTags ?? []));
}

/** Runs a call of the page, as the account that runs doGet, for an unknown visitor. */
async function call(
  { project, runtime }: Opened,
  request: IncomingMessage,
  response: ServerResponse,
  body: () => Promise<Buffer>,
): Promise<void> {
  if (request.method !== 'POST') return send(response, 400, 'text/plain', 'POST');
  const { name, args } = JSON.parse((await body()).toString('utf8')) as { name: string; args: unknown[] };
  const order = { function: name, args, as: runtime.host.state.owner, from: 'page', visitor: '' } as const;
  const answer = pageAnswer(await project.run(order));
  const told = answer.ok
    ? { ok: true, result: answer.value, message: '' }
    : { ok: false, result: null, message: answer.error.message };
  send(response, 200, 'JSON', JSON.stringify(told));
}

const failure = ({ error, status }: Execution): string => error?.message ?? status;

/** Replaces the app's URL at Google, which ScriptApp.getService() returns, by the local one. */
const atHome = (text: string, id: string, { origin }: URL): string =>
  text.replaceAll(`https://script.google.com/macros/s/${id}/exec`, `${origin}/macros/s/${id}/exec`);

const types: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  HTML: 'text/html',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  XML: 'application/xml',
};

function send(response: ServerResponse, status: number, type: string, text: string, fileName = ''): void {
  response.writeHead(status, {
    'content-type': `${types[type] ?? 'text/plain'}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(fileName !== '' && {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    }),
  });
  response.end(text);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { asObject, asText, type Json } from '../../json';
import { pageAnswer } from '../../runtime/page-answer';
import { internalsOf } from '../../workspace/internals';
import type { ProjectRuntime } from '../../workspace/project-runtime';
import { languageOf } from '../../language/translate';
import { accountsPage, consentPage } from './account-pages';
import { wireConsent } from './consent';
import { openFrames, type Frames } from './frames';
import type { Hosts } from './guard';
import { visitorPage } from './visitor-page';
import type { WireBook } from '../wire/wire';
import type { Execution } from '../../runtime/execution';
import type { ScriptProject, Workspace } from '../../workspace/workspace';

/** Web apps of this Workspace, at the same path as at Google. */
export interface WebApps {
  /** Handles a request for one of them; returns false for any other. */
  answer(visit: WebVisit): boolean;
  document(name: string, hosts: Hosts): string | undefined;
  readonly links: WireBook['webApps'];
}

export interface WebVisit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly hosts: Hosts;
  readonly body: () => Promise<Buffer>;
}

export interface WebApp {
  /** The title of its link. */
  readonly title: string;
  /** The spreadsheet's own project, or another one. */
  readonly project: Workspace | ScriptProject;
  /** Pixels of the window in which the link opens it; by default a tab. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Called before each visit. */
  readonly prepare?: () => void;
}

interface Opened extends WebApp {
  readonly runtime: ProjectRuntime;
  readonly frames: Frames;
  readonly id: string;
  /** Whether it runs as the visitor, not as the owner. */
  readonly asVisitor: boolean;
  readonly signsIn: boolean;
}

const pathOf = (id: string): string => `/macros/s/${id}/exec`;

export function openWebApps(apps: readonly WebApp[]): WebApps {
  const opened = apps.map(openApp);
  return {
    links: opened.map(({ title, id, signsIn, size }) => ({
      title,
      path: pathOf(id),
      signsIn,
      ...(size && { size }),
    })),
    document: (name, hosts) => opened.flatMap(({ frames }) => frames.document(name, hosts) ?? [])[0],
    answer: (visit) => {
      const [, id, action] = /^\/macros\/s\/([\w-]+)\/(exec|run|allow)$/.exec(visit.url.pathname) ?? [];
      const app = opened.find((each) => each.id === id);
      if (!app) return false;
      const work = { exec: open, run: call, allow }[action as 'exec' | 'run' | 'allow'];
      void work(app, visit).catch((error: unknown) => send(visit.response, 500, 'text/plain', String(error)));
      return true;
    },
  };
}

function openApp(app: WebApp): Opened {
  const runtime = internalsOf(app.project);
  return {
    ...app,
    runtime,
    frames: openFrames(runtime.host, true),
    id: runtime.host.state.scriptId,
    asVisitor: settingsOf(app).executeAs === 'USER_ACCESSING',
    signsIn: needsAccount(app),
  };
}

function settingsOf({ project }: WebApp): { readonly executeAs: string; readonly access: string } {
  const { executeAs, access } = asObject(internalsOf(project).host.project.manifest['webapp']);
  return { executeAs: asText(executeAs), access: asText(access) };
}

/** Whether a visitor needs an account: https://developers.google.com/apps-script/guides/web#permissions */
export function needsAccount(app: WebApp): boolean {
  const { executeAs, access } = settingsOf(app);
  return executeAs === 'USER_ACCESSING' || access !== 'ANYONE_ANONYMOUS';
}

/** Google's parameter for the account, where a browser is signed in to several; here always. */
const ACCOUNT = 'authuser';

/** The signed-in visitor; '' for nobody. @returns undefined for somebody who is nobody's account */
function visitorOf({ runtime, signsIn }: Opened, { searchParams }: URL): string | undefined {
  if (!signsIn) return '';
  const person = searchParams.get(ACCOUNT) ?? '';
  return runtime.host.state.people.find(({ email }) => email === person)?.email;
}

/** https://developers.google.com/apps-script/guides/web */
async function open(app: Opened, { response, url, hosts }: WebVisit): Promise<void> {
  const { project, frames, prepare, runtime, title: name } = app;
  const visitor = visitorOf(app, url);
  if (visitor === undefined)
    return send(response, 200, 'HTML', accountsPage(name, url, runtime.host.state.people));
  prepare?.();
  const names = [...new Set(url.searchParams.keys())].filter((each) => !app.signsIn || each !== ACCOUNT);
  const parameters = Object.fromEntries(names.map((each) => [each, url.searchParams.getAll(each)]));
  const execution = await project.serve({ parameters }, visitor);
  if (execution.asksConsent)
    return send(response, 200, 'HTML', consentPage(wireConsent(runtime.host, execution.asksConsent), url));
  if (execution.status !== 'completed') return send(response, 500, 'text/plain', failure(execution));
  const { kind, content, mimeType, fileName, title, metaTags } = asObject(execution.result as Json);
  const text = atHome(asText(content), app.id, url);
  if (kind === 'text') return send(response, 200, asText(mimeType), text, asText(fileName));
  const frame = `http://${hosts.frame}/bingkai/${frames.add(text)}`;
  send(response, 200, 'HTML', visitorPage(frame, asText(title), metaTags ?? []));
}

/** Runs a call of the page, as the account that runs doGet. */
async function call(app: Opened, { request, response, url, body }: WebVisit): Promise<void> {
  const { project, runtime, asVisitor } = app;
  const visitor = visitorOf(app, url);
  if (request.method !== 'POST' || visitor === undefined) return send(response, 400, 'text/plain', 'POST');
  const { name, args } = JSON.parse((await body()).toString('utf8')) as { name: string; args: unknown[] };
  const as = asVisitor ? visitor : runtime.host.state.owner;
  const execution = await project.run({ function: name, args, as, from: 'page', visitor, inWebApp: true });
  const answer = pageAnswer(execution, visitor === '' ? 'en' : languageOf(runtime.host, visitor));
  const told = answer.ok
    ? { ok: true, result: answer.value, message: '' }
    : { ok: false, result: null, message: answer.error.message };
  send(response, 200, 'JSON', JSON.stringify(told));
}

/** The visitor pressed Continue on the consent page, with these boxes ticked. */
async function allow(app: Opened, { request, response, url, body }: WebVisit): Promise<void> {
  const visitor = visitorOf(app, url);
  if (request.method !== 'POST' || !visitor) return send(response, 400, 'text/plain', 'POST');
  app.project.consent.allow(visitor, new URLSearchParams((await body()).toString('utf8')).getAll('scope'));
  response.writeHead(303, { location: `${pathOf(app.id)}${url.search}` });
  response.end();
}

const failure = ({ error, status }: Execution): string => error?.message ?? status;

/** Replaces the app's URL at Google, which ScriptApp.getService() returns, by the local one. */
const atHome = (text: string, id: string, { origin }: URL): string =>
  text.replaceAll(`https://script.google.com${pathOf(id)}`, `${origin}${pathOf(id)}`);

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

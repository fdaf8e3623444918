import { asObject, asText } from '../json';
import type { ProjectRuntime } from './project-runtime';
import type { Execution } from '../runtime/execution';

/** A request to a web app. */
export interface WebEvent {
  readonly method?: 'GET' | 'POST';
  readonly parameters?: Readonly<Record<string, string | readonly string[]>>;
  readonly pathInfo?: string;
  readonly body?: string;
  readonly contentType?: string;
}

/**
 * Opens a project's web app: doGet runs as the owner or as the visitor, as the manifest's `webapp` says:
 * https://developers.google.com/apps-script/guides/web#permissions . A visitor who is not signed in is ''.
 */
export async function serve(
  { host, run }: ProjectRuntime,
  event: WebEvent = {},
  visitor = '',
): Promise<Execution> {
  const { executeAs, access } = asObject(host.project.manifest['webapp']);
  const asVisitor = asText(executeAs) === 'USER_ACCESSING';
  if (visitor === '' && (asVisitor || asText(access) !== 'ANYONE_ANONYMOUS'))
    throw new Error('Sign in to continue: this web app is not open to visitors without an account');
  const name = event.method === 'POST' ? 'doPost' : 'doGet';
  const as = asVisitor ? visitor : host.state.owner;
  return run({ function: name, as, from: 'web', visitor, args: [eventOf(event)] });
}

/** https://developers.google.com/apps-script/guides/web#request_parameters */
function eventOf({ parameters = {}, pathInfo, body, contentType }: WebEvent): unknown {
  const lists = Object.entries(parameters).map(([name, value]): [string, readonly string[]] => [
    name,
    typeof value === 'string' ? [value] : value,
  ]);
  return {
    queryString: lists
      .flatMap(([name, values]) =>
        values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
      )
      .join('&'),
    parameter: Object.fromEntries(lists.map(([name, [first = '']]) => [name, first])),
    parameters: Object.fromEntries(lists),
    contextPath: '',
    contentLength: body === undefined ? -1 : Buffer.byteLength(body),
    ...(pathInfo !== undefined && { pathInfo }),
    ...(body !== undefined && {
      postData: {
        length: Buffer.byteLength(body),
        type: contentType ?? 'text/plain',
        contents: body,
        name: 'postData',
      },
    }),
  };
}

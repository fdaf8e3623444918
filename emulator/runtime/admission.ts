import { grantedScopes, requestedScopes } from '../authorization/consent';
import type { Host } from '../workspace/host';
import { declares } from '../workspace/project';
import type { PageFailure } from '../workspace/state';
import type { RunRequest } from './execution';

/** https://developers.google.com/apps-script/guides/services/quotas ("Simultaneous executions per user": 30). */
const AT_ONCE = 30;

export interface Refusal {
  /** Google's wording. */
  readonly message: string;
  /** The missing scopes, when they are the reason. */
  readonly lacks?: readonly string[];
}

/** Why an execution cannot start; undefined when it can. */
export function refusalOf(host: Host, request: RunRequest): Refusal | undefined {
  if (!callable(host, request)) return { message: `Script function not found: ${request.function}` };
  if ((host.running.get(request.as) ?? 0) >= AT_ONCE)
    return { message: 'There are too many scripts running simultaneously for this Google user account.' };
  if (withoutConsent(host, request)) return { message: UNAUTHORIZED, lacks: requestedScopes(host) };
  const failure = request.from === 'page' ? host.state.besideOthers?.[request.as] : undefined;
  return failure && { message: pageFailures[failure] };
}

const UNAUTHORIZED = 'Authorization is required to perform that action.';

/** With several accounts in one browser, Google runs a page's calls as another account than the one that opened the page. */
const pageFailures: Readonly<Record<PageFailure, string>> = {
  PERMISSION_DENIED:
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  authorization: UNAUTHORIZED,
};

/** A page may not call private functions: https://developers.google.com/apps-script/guides/html/communication#private_functions */
const callable = ({ project }: Host, { function: name, from }: RunRequest): boolean =>
  declares(project, name) && !(from === 'page' && name.endsWith('_'));

/** A person without any granted scope must be asked first. Simple triggers need no consent. */
const withoutConsent = (host: Host, { as, from }: RunRequest): boolean =>
  from !== 'simple-trigger' && requestedScopes(host).length > 0 && grantedScopes(host, as).length === 0;

/** Counts an execution of the person for as long as it runs. */
export async function whileRunning<T>({ running }: Host, as: string, work: () => T | Promise<T>): Promise<T> {
  running.set(as, (running.get(as) ?? 0) + 1);
  try {
    return await work();
  } finally {
    running.set(as, (running.get(as) ?? 1) - 1);
  }
}

import { grantedScopes, requestedScopes } from '../authorization/consent';
import type { Host } from '../workspace/host';
import { declares } from '../workspace/project';
import type { RunRequest } from './execution';

/** Either is what people saw: enuchi/React-Google-Apps-Script#46, alexwforsythe/code-blocks#53. */
export type PageFailure = 'PERMISSION_DENIED' | 'authorization';

/** https://developers.google.com/apps-script/guides/services/quotas ("Simultaneous executions per user": 30). */
const AT_ONCE = 30;

export interface Refusal {
  /** In Google's words. */
  readonly message: string;
  /** The scopes for whose lack it is refused. */
  readonly lacks?: readonly string[];
}

/** Why an execution does not even begin; undefined when it may. */
export function refusalOf(host: Host, request: RunRequest): Refusal | undefined {
  if (!callable(host, request)) return { message: `Script function not found: ${request.function}` };
  if ((host.running.get(request.as) ?? 0) >= AT_ONCE)
    return { message: 'There are too many scripts running simultaneously for this Google user account.' };
  if (withoutConsent(host, request)) return { message: UNAUTHORIZED, lacks: requestedScopes(host) };
  const failure = request.from === 'page' ? host.state.besideOthers?.[request.as] : undefined;
  return failure && { message: pageFailures[failure] };
}

const UNAUTHORIZED = 'Authorization is required to perform that action.';

/** With several accounts in one browser Google runs what a page calls as another one than has opened it. */
const pageFailures: Readonly<Record<PageFailure, string>> = {
  PERMISSION_DENIED:
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  authorization: UNAUTHORIZED,
};

/** A page may not call private functions: https://developers.google.com/apps-script/guides/html/communication#private_functions */
const callable = ({ project }: Host, { function: name, from }: RunRequest): boolean =>
  declares(project, name) && !(from === 'page' && name.endsWith('_'));

/** Who has granted nothing, or taken everything back, must be asked first; simple triggers need no consent. */
const withoutConsent = (host: Host, { as, from }: RunRequest): boolean =>
  from !== 'simple-trigger' && requestedScopes(host).length > 0 && grantedScopes(host, as).length === 0;

/** Counts an execution among those of its person while it goes on. */
export async function whileRunning<T>({ running }: Host, as: string, work: () => T | Promise<T>): Promise<T> {
  running.set(as, (running.get(as) ?? 0) + 1);
  try {
    return await work();
  } finally {
    running.set(as, (running.get(as) ?? 1) - 1);
  }
}

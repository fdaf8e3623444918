import type { Host } from '../../workspace/host';
import type { WireConsent, WireScope } from '../wire/wire';
import { scopeWords } from './scope-words';

/** Signing in grants these scopes; they have no checkbox. */
const SIGN_IN = ['userinfo.email', 'userinfo.profile', 'openid'];

/**
 * The consent window for these scopes. Checkboxes are shown when more than one scope is requested besides those of
 * signing in: https://developers.google.com/identity/protocols/oauth2/resources/granular-permissions (there the scopes
 * of signing in have a page of their own; here they are on the same page). Google shows no warning to people of the
 * script owner's own organisation: https://developers.google.com/apps-script/guides/client-verification
 */
export function wireConsent(host: Host, scopes: readonly string[]): WireConsent {
  const free = scopes.filter((scope) => !isSignIn(scope));
  return {
    project: String(host.book().properties['title'] ?? ''),
    developer: host.state.owner,
    isUnverified: host.state.account === 'consumer',
    scopes: scopes.map((scope): WireScope => ({
      scope,
      words: scopeWords(scope),
      hasBox: free.length > 1 && !isSignIn(scope),
    })),
  };
}

const isSignIn = (scope: string): boolean => SIGN_IN.includes(scope.split('/').pop() ?? '');

import { grantedScopes, requestedScopes } from '../authorization/consent';
import { googleName } from '../authorization/google-name';
import { covers, coversAny, fullScope, scopesOf } from '../authorization/scopes';
import { ServiceError } from '../errors';
import type { ServiceCall } from '../workspace/host';

/** What a simple trigger may use without consent: the file it is bound to, and the identity of the user (if known). */
const LIMITED = ['spreadsheets.currentonly', 'userinfo.email'].map(fullScope);

/**
 * Checks whether this execution may call the service: one of the method's scopes must be requested in the manifest and
 * granted by the account that it runs as. Simple triggers "cannot access services that require authorization":
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
export function guardOf(call: ServiceCall, name: string): void {
  const alternatives = scopesOf(name);
  if (alternatives.length === 0) return;
  if (call.run.from === 'simple-trigger') return guardSimple(call, name, alternatives);
  const has = grantedScopes(call.host, call.run.as);
  if (coversAny(has, alternatives)) return;
  throw isAdvanced(name) ? tooFewScopes() : lacking('Specified permissions are not sufficient', name);
}

function guardSimple({ host }: ServiceCall, name: string, alternatives: readonly string[]): void {
  if (!coversAny(LIMITED, alternatives)) {
    if (isAdvanced(name)) throw noCredential();
    throw lacking('You do not have permission', name);
  }
  if (alternatives.some((scope) => covers(requestedScopes(host), scope))) return;
  if (name.startsWith('Session.')) throw lacking('Specified permissions are not sufficient', name);
}

const isAdvanced = (name: string): boolean => /^(Sheets|Drive)\./.test(name);

/** Alternatives are joined as in Google's messages: `(a || b)`. */
function lacking(opening: string, name: string): ServiceError {
  const scopes = scopesOf(name);
  const required = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');
  return new ServiceError(`${opening} to call ${googleName(name)}. Required permissions: ${required}`);
}

/** The REST APIs' response to a token without the scope (googleapis/google-api-dotnet-client#1177). */
const tooFewScopes = (): ServiceError =>
  new ServiceError('Request had insufficient authentication scopes.', 403, 'insufficientPermissions');

/** The REST APIs' response to a request without a token (googleapis/google-auth-library-nodejs#168). */
const noCredential = (): ServiceError =>
  new ServiceError(
    'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    401,
    'required',
  );

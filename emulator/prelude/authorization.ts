import { callHost } from './host';
import { enumeration, imitate, type EnumMember } from './imitate';

export const STATUS = enumeration('ScriptApp.AuthorizationStatus', ['NOT_REQUIRED', 'REQUIRED']);

interface Facts {
  readonly missing: readonly string[];
  readonly authorized: readonly string[];
  readonly url: string | null;
}

/** https://developers.google.com/apps-script/reference/script/authorization-info */
export function getAuthorizationInfo(_mode: EnumMember, scopes?: readonly string[]): object {
  const facts = callHost('ScriptApp.authorization', scopes ?? null) as Facts;
  return imitate('AuthorizationInfo', {
    getAuthorizationStatus: () => (facts.missing.length === 0 ? STATUS.NOT_REQUIRED : STATUS.REQUIRED),
    getAuthorizationUrl: () => facts.url,
    getAuthorizedScopes: () => [...facts.authorized],
  });
}

/** "If any of the specified consents are missing, then this method ends the current execution." */
export const requireScopes = (_mode: EnumMember, scopes: readonly string[]): void =>
  void callHost('ScriptApp.requireScopes', scopes);

export const requireAllScopes = (): void => void callHost('ScriptApp.requireScopes', null);

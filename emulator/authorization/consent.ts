import { asList } from '../json';
import type { Host } from '../workspace/host';
import { covers, everyScope } from './scopes';

/** The scopes that each person has granted to a project. Scopes are granted one by one. */
export interface Consent {
  /** The manifest's `oauthScopes`; without them every scope, as Google would infer them from the code. */
  requested(): readonly string[];
  granted(email: string): readonly string[];
  /** Replaces what was granted before. */
  grant(email: string, scopes: readonly string[] | 'all'): void;
  /** Adds to what was granted before, as the consent screen does. */
  allow(email: string, scopes: readonly string[]): void;
  withdraw(email: string, scope: string): void;
}

/** https://developers.google.com/apps-script/concepts/scopes ("Granular OAuth permissions") */
export function consentOf(host: Host): Consent {
  const set = (email: string, scopes: readonly string[] | 'all'): void => {
    host.state.consents = { ...host.state.consents, [email]: scopes };
    host.saveState();
  };
  const granted = (email: string): readonly string[] => grantedScopes(host, email);
  return {
    requested: () => requestedScopes(host),
    granted,
    grant: set,
    allow: (email, scopes) => set(email, [...new Set([...granted(email), ...scopes])]),
    withdraw: (email, scope) =>
      set(
        email,
        granted(email).filter((each) => each !== scope),
      ),
  };
}

export function requestedScopes({ project }: Host): readonly string[] {
  const listed = project.manifest['oauthScopes'];
  return listed === undefined ? everyScope : asList(listed).map(String);
}

export function grantedScopes(host: Host, email: string): readonly string[] {
  const given = host.state.consents?.[email] ?? (host.state.consent === 'ask' ? [] : 'all');
  const requested = requestedScopes(host);
  return given === 'all' ? requested : requested.filter((scope) => covers(given, scope));
}

import { asList } from '../json';
import type { Host } from '../workspace/host';
import { covers, everyScope } from './scopes';

/** What a person has ticked in the consent screen of a project; scopes can be ticked one by one. */
export interface Consent {
  /** What the manifest asks for; without `oauthScopes` everything, as Google infers it from the code. */
  requested(): readonly string[];
  granted(email: string): readonly string[];
  /** Exactly these from now on. */
  grant(email: string, scopes: readonly string[] | 'all'): void;
  withdraw(email: string, scope: string): void;
}

/** https://developers.google.com/apps-script/concepts/scopes ("Granular OAuth permissions"); everything is granted at the first run. */
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
  const given = host.state.consents?.[email] ?? host.state.consentByDefault ?? 'all';
  const requested = requestedScopes(host);
  return given === 'all' ? requested : requested.filter((scope) => covers(given, scope));
}

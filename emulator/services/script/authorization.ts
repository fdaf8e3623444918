import { grantedScopes, requestedScopes } from '../../authorization/consent';
import { covers } from '../../authorization/scopes';
import { Ended, ServiceError } from '../../errors';
import { asList, type Json } from '../../json';
import type { ServiceCall } from '../../workspace/host';
import type { Service } from '../service';

/** "Scopes that are invalid or not required by the script lead to an error." */
function wanted({ host }: ServiceCall, scopes: Json | undefined): readonly string[] {
  const requested = requestedScopes(host);
  if (scopes === null || scopes === undefined) return requested;
  const list = asList(scopes).map(String);
  const strange = list.filter((scope) => !requested.includes(scope));
  if (strange.length > 0)
    throw new ServiceError(`Scopes are invalid or not required by the script: ${strange.join(', ')}`);
  return list;
}

function split(call: ServiceCall, scopes: Json | undefined): { missing: string[]; authorized: string[] } {
  const granted = grantedScopes(call.host, call.run.as);
  const asked = wanted(call, scopes);
  return {
    missing: asked.filter((scope) => !covers(granted, scope)),
    authorized: asked.filter((scope) => covers(granted, scope)),
  };
}

/**
 * https://developers.google.com/apps-script/reference/script/script-app#requirescopesauthmode,-oauthscopes : it "ends the
 * current execution and renders an authorization prompt to request the missing consents".
 */
export const authorizationService: Service = {
  'ScriptApp.authorization': (call, [scopes]) => {
    const { missing, authorized } = split(call, scopes);
    const url = `https://script.google.com/macros/d/${call.host.state.scriptId}/authorize`;
    return { missing, authorized, url: missing.length === 0 ? null : url };
  },
  'ScriptApp.requireScopes': (call, [scopes]) => {
    const { missing } = split(call, scopes);
    if (missing.length === 0) return null;
    call.run.lacks = missing;
    throw new Ended('Authorization is required to perform that action.');
  },
};

import type { Host } from '../workspace/host';
import type { RunRequest } from './execution';

/** The users that Session returns; '' where Google does not reveal them. */
export interface Identity {
  readonly effectiveUser: string;
  readonly activeUser: string;
}

/**
 * Session.getEffectiveUser and getActiveUser by the way an execution began:
 *
 * | began in            | effective         | active, consumer      | active, Workspace (same domain) |
 * | menu, page, editor  | the person        | the person            | the person                      |
 * | simple trigger      | as active         | blank                 | the person                      |
 * | clock trigger       | its creator       | its creator           | its creator                     |
 * | installable trigger | its creator       | blank unless creator  | who set it off                  |
 * | web app as owner    | the owner         | blank unless owner    | the visitor                     |
 * | web app as visitor  | the visitor       | the visitor           | the visitor                     |
 *
 * https://developers.google.com/apps-script/reference/base/session#getActiveUser() : not available "in any context that
 * allows a script to run without that user's authorization, like a simple onOpen(e) or onEdit(e) trigger, … or a web app
 * deployed to execute as me"; "these restrictions generally do not apply if the developer runs the script themselves or
 * belongs to the same Google Workspace domain". "Generally" is read strictly: in a simple trigger blank for everybody.
 */
export function identityOf(host: Host, { as, from, visitor }: RunRequest): Identity {
  if (from === 'simple-trigger') {
    const person = sameDomain(host, as) ? as : '';
    return { effectiveUser: person, activeUser: person };
  }
  if (visitor === undefined || visitor === as) return { effectiveUser: as, activeUser: as };
  return { effectiveUser: as, activeUser: sameDomain(host, visitor) ? visitor : '' };
}

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

const sameDomain = ({ state }: Host, email: string): boolean =>
  state.account === 'workspace' && email !== '' && domainOf(email) === domainOf(state.owner);

import { roleLabel } from '../organisation/role';
import type { Refusal } from '../refusal/refusal';
import { sameEmail, type Email } from './actor';
import type { Context } from './context';
import type { Settings } from './settings/settings';
import { triggerOwner } from './trigger-owner';

/** The roles of a person, as labels; an account that belongs to no person has none. */
export const rolesOf = (person: Email, { roles }: Pick<Settings, 'roles'>): readonly string[] =>
  roles.filter(({ people }) => people.some((each) => sameEmail(each, person))).map(roleLabel);

/** Whoever creates the archive and the triggers owns them: in a new office that is the account that it has named. */
export function refuseOtherAccount({ actor, settings }: Context): Refusal | undefined {
  const { account } = settings.office;
  const isNew = triggerOwner(settings) === '';
  return isNew && account !== '' && !sameEmail(account, actor)
    ? { code: 'OFFICE_ACCOUNT_ONLY', account }
    : undefined;
}

/** An account of a person may be the office's only if it is called that. */
export function refusePersonalAccount(settings: Settings): Refusal | undefined {
  const { account, accountKind } = settings.office;
  const roles = rolesOf(account, settings);
  return accountKind === 'khusus' && roles.length > 0
    ? { code: 'ACCOUNT_OF_PERSON', account, roles }
    : undefined;
}

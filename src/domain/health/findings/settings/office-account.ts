import { sameEmail } from '../../../office/actor';
import { rolesOf } from '../../../office/office-account';
import { triggerOwner } from '../../../office/trigger-owner';
import { defineOfficeFinding, type Found, type Remedy } from '../../finding';

export type AccountFacts =
  /** The triggers run as another account than the office's; `isHere`: the caller is the office's account. */
  | { readonly about: 'owner'; readonly owner: string; readonly account: string; readonly isHere: boolean }
  /** The office's account belongs to a person. */
  | { readonly about: 'person'; readonly account: string; readonly roles: readonly string[] };

const settings: Remedy = { by: 'settings', section: 'Kantor' };

/** Whoever edits the script acts with the Drive and mail of the triggers' owner: that must be an account without other content. */
export const officeAccount = defineOfficeFinding({
  id: 'akun-kantor',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'triggers' },
  find: ({ settings: { office, system, roles }, actor }): readonly Found<AccountFacts>[] => {
    const owner = triggerOwner({ system });
    const { account, accountKind } = office;
    if (owner !== '' && account !== '' && !sameEmail(owner, account)) {
      const isHere = sameEmail(account, actor);
      const remedy: Remedy = isHere ? { by: 'program', repair: 'triggers' } : { by: 'owner' };
      return [{ object: 'pemicu', facts: { about: 'owner', owner, account, isHere }, remedy }];
    }
    const held = rolesOf(owner || account, { roles });
    if (accountKind === 'pribadi' || held.length === 0) return [];
    const facts = { about: 'person', account: owner || account, roles: held } as const;
    return [{ object: 'peran', facts, remedy: settings }];
  },
});

/** An office that has chosen a person's account knowingly is reminded of the hand-over. */
export const personalAccount = defineOfficeFinding({
  id: 'akun-pribadi',
  severity: 'perlu',
  remedy: settings,
  find: ({ settings: { office, roles } }) =>
    office.accountKind === 'pribadi' && office.account !== ''
      ? [{ object: '', facts: { account: office.account, roles: rolesOf(office.account, { roles }) } }]
      : [],
});

import { peopleIn } from '../actor';
import type { Context } from '../context';
import { officeRole, type Role } from '../../organisation/role';
import { personOf, type Person } from './people';

export type Official = Pick<Person, 'name' | 'nip' | 'jobTitle'>;

/**
 * Who signs as PPID or Sekretaris: the first person with this role who has a name in Orang, else the name in
 * Pengaturan. Unknown parts are ''.
 */
export function officialIn(
  role: 'PPID' | 'Sekretaris',
  { settings, people }: Pick<Context, 'settings' | 'people'>,
): Official {
  const { ppidName, ppidNip, sekretarisName } = settings.office;
  const typed = role === 'PPID' ? { name: ppidName, nip: ppidNip } : { name: sekretarisName, nip: '' };
  return named(officeRole(role), { settings, people }) ?? { ...typed, jobTitle: '' };
}

/** The first person with a role who has a name in Orang. */
const named = (role: Role, { settings, people }: Pick<Context, 'settings' | 'people'>): Person | undefined =>
  peopleIn(role, settings)
    .flatMap((email) => personOf(email, people) ?? [])
    .find(({ name }) => name !== '');

/** Who signs for a role; without a named person, a paper leaves room for the name. */
export function signerFor(
  role: Role,
  title: string,
  context: Pick<Context, 'settings' | 'people'>,
): { readonly role: string; readonly name: string; readonly nip: string } {
  const { name, nip } = named(role, context) ?? { name: '', nip: '' };
  return { role: title, name, nip };
}

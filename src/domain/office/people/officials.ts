import { peopleIn } from '../actor';
import type { Context } from '../context';
import { officeRole } from '../../organisation/role';
import { personOf, type Person } from './people';

export type Official = Pick<Person, 'name' | 'nip' | 'position'>;

/**
 * Who signs as PPID or Sekretaris: the first person with this role who has a name in Orang, else the name in
 * Pengaturan. Unknown parts are ''.
 */
export function officialIn(
  role: 'PPID' | 'Sekretaris',
  { settings, people }: Pick<Context, 'settings' | 'people'>,
): Official {
  const named = peopleIn(officeRole(role), settings).flatMap((email) => personOf(email, people) ?? []);
  const { ppidName, ppidNip, sekretarisName } = settings.office;
  const typed = role === 'PPID' ? { name: ppidName, nip: ppidNip } : { name: sekretarisName, nip: '' };
  return named.find(({ name }) => name !== '') ?? { ...typed, position: '' };
}

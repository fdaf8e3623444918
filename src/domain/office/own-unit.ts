import { roleInLane } from '../organisation/role';
import { holds } from './actor';
import type { Context } from './context';

/** The first unit in which the caller has a role, else the first unit. */
export function ownUnit({ settings, actor }: Context): string {
  const roles = ['Sub Bagian', 'Tim Penghubung', 'Kepala Sub Bagian'] as const;
  const own = settings.units.find(({ code }) =>
    roles.some((role) => holds(actor, roleInLane(role, code), settings)),
  );
  return own?.code ?? settings.units[0]?.code ?? '';
}

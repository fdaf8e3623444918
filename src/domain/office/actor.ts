import type { Role } from '../organisation/role';
import type { Settings } from './settings/settings';

/** Who acts: the session's user, never a parameter from a page. */
export type Email = string;

export const sameEmail = (one: Email, other: Email): boolean =>
  one !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();

export function peopleIn(role: Role, settings: Settings): readonly Email[] {
  return settings.roles.find(({ name, unit }) => name === role.name && unit === role.unit)?.people ?? [];
}

export const holds = (actor: Email, role: Role, settings: Settings): boolean =>
  peopleIn(role, settings).some((email) => sameEmail(email, actor));

/** Whether this person has a role in the procedure. */
export const isStaff = (actor: Email, settings: Settings): boolean =>
  settings.roles.some(({ people }) => people.some((email) => sameEmail(email, actor)));

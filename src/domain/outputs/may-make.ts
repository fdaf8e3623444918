import type { Context } from '../office/context';
import { holds, peopleIn } from '../office/actor';
import { refuseUnless } from '../office/authority';
import { isPerUnit, roleInLane, type Role } from '../organisation/role';
import type { Settings } from '../office/settings/settings';
import type { Refusal } from '../refusal/refusal';
import type { Output } from './output';

/** The roles that may make an output; a role of the Sub Bagian means that of each of them. */
const rolesOf = ({ roles }: Pick<Output, 'roles'>, { units }: Settings): readonly Role[] =>
  roles.flatMap((name) =>
    isPerUnit(name) ? units.map(({ code }) => roleInLane(name, code)) : [roleInLane(name, '')],
  );

export const refuseMaking = (output: Pick<Output, 'roles'>, context: Context): Refusal | undefined =>
  refuseUnless(context, ...rolesOf(output, context.settings));

/** Whether this person may make it, and who else may. */
export function makersOf(
  output: Pick<Output, 'roles'>,
  { actor, settings }: Context,
): { readonly may: boolean; readonly people: readonly string[] } {
  const roles = rolesOf(output, settings);
  return {
    may: roles.some((role) => holds(actor, role, settings)),
    people: [...new Set(roles.flatMap((role) => peopleIn(role, settings)))],
  };
}

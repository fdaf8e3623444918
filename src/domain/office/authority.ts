import type { Context } from './context';
import type { Refusal } from '../refusal/refusal';
import { holds, peopleIn } from './actor';
import type { Role } from '../organisation/role';

/** The refusal of a person who has none of the roles, with the people who have one; undefined if they have one. */
export function refuseUnless(context: Context, ...expected: readonly Role[]): Refusal | undefined {
  if (expected.some((role) => holds(context.actor, role, context.settings))) return undefined;
  const people = expected.flatMap((role) => peopleIn(role, context.settings));
  return { code: 'WRONG_ACTOR', actor: context.actor, expected, people };
}

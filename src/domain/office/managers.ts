import type { Context } from './context';
import type { Refusal } from '../refusal/refusal';
import { refuseUnless } from './authority';
import { holds, peopleIn, sameEmail, type Email } from './actor';
import type { Role } from '../organisation/role';

/** Who looks after the office's settings and its health. */
const roles: readonly Role[] = [
  { name: 'PPID', unit: null },
  { name: 'Pelaksana', unit: null },
];

/** The people in charge: PPID, Pelaksana, and the account that owns the archive (it set the office up). */
export function managers({ settings }: Pick<Context, 'settings'>): readonly Email[] {
  const people = roles.flatMap((role) => peopleIn(role, settings));
  const { account } = settings.office;
  return [...new Set(account === '' ? people : [...people, account.toLowerCase()])];
}

/** The refusal for someone who does not look after the office. In an office that nobody looks after yet, anyone may begin. */
export function refuseUnlessManager(context: Context): Refusal | undefined {
  const people = managers(context);
  if (people.length === 0 || people.some((email) => sameEmail(email, context.actor))) return undefined;
  const refusal = refuseUnless(context, ...roles);
  return refusal?.code === 'WRONG_ACTOR' ? { ...refusal, people } : refusal;
}

export const isManager = (context: Context): boolean => refuseUnlessManager(context) === undefined;

/** Whether this person holds the role that opens a Kegiatan. */
export const isPpid = ({ actor, settings }: Context): boolean =>
  holds(actor, { name: 'PPID', unit: null }, settings);

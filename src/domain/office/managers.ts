import type { Context } from './context';
import type { Refusal } from '../refusal/refusal';
import { sameEmail, type Email } from './actor';
import { peopleWith, refuseWithout } from './permissions';

/** The people in charge: PPID, Pelaksana, and the account that owns the archive (it set the office up). */
export function managers({ settings }: Pick<Context, 'settings'>): readonly Email[] {
  const people = peopleWith('manageOffice', settings);
  const { account } = settings.office;
  return [...new Set(account === '' ? people : [...people, account.toLowerCase()])];
}

/** The refusal for someone who does not manage the office. An office without managers is open to anyone, so that someone can begin. */
export function refuseUnlessManager(context: Context): Refusal | undefined {
  const people = managers(context);
  if (people.length === 0 || people.some((email) => sameEmail(email, context.actor))) return undefined;
  const refusal = refuseWithout(context, 'manageOffice');
  return refusal?.code === 'WRONG_ACTOR' ? { ...refusal, people } : refusal;
}

export const isManager = (context: Context): boolean => refuseUnlessManager(context) === undefined;

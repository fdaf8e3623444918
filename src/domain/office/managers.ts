import type { Context } from './context';
import type { Refusal } from '../refusal/refusal';
import { sameEmail, type Email } from './actor';
import { peopleWith, refuseWithout } from './permissions';

/** The people in charge: PPID, Pelaksana, and the account that set the office up and owns the archive. */
export function managers({ settings }: Pick<Context, 'settings'>): readonly Email[] {
  const people = peopleWith('manageOffice', settings);
  const { account } = settings.office;
  return [...new Set(account === '' ? people : [...people, account.toLowerCase()])];
}

/** The refusal of a person who does not manage the office. Without managers, anyone may start the set-up. */
export function refuseUnlessManager(context: Context): Refusal | undefined {
  const people = managers(context);
  if (people.length === 0 || people.some((email) => sameEmail(email, context.actor))) return undefined;
  const refusal = refuseWithout(context, 'manageOffice');
  return refusal?.code === 'WRONG_ACTOR' ? { ...refusal, people } : refusal;
}

export const isManager = (context: Context): boolean => refuseUnlessManager(context) === undefined;

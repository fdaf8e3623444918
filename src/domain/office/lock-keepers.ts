import { triggerOwner } from './trigger-owner';
import { sameEmail, type Email } from './actor';
import type { Context } from './context';
import { managers } from './managers';
import { archiveOwner } from './owns-archive';
import type { Settings } from './settings/settings';

/**
 * Who may change locked rows of Pengaturan, beside the spreadsheet's owner, who always may: those who manage the office, and
 * the accounts that own the archive and the triggers. Empty while nobody has a role.
 */
export function lockKeepers(settings: Settings): readonly Email[] {
  const people = managers({ settings });
  if (people.length === 0) return [];
  const keepers = [...people, archiveOwner(settings), triggerOwner(settings)];
  return [
    ...new Set(keepers.map((email) => email.trim().toLowerCase()).filter((email) => email !== '')),
  ].sort();
}

export const mayEditLocked = ({ actor, settings }: Pick<Context, 'actor' | 'settings'>): boolean => {
  const people = lockKeepers(settings);
  return people.length === 0 || people.some((email) => sameEmail(email, actor));
};

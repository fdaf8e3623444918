import { triggerOwner } from './trigger-owner';
import type { Context } from './context';
import { sameEmail } from './actor';

/**
 * Whether this person owns the triggers. Installable triggers run as the person who created them; those of a former
 * owner, from before a take-over, do nothing. Before the first set-up nobody owns them.
 */
export function ownsTriggers({ settings, actor }: Pick<Context, 'actor' | 'settings'>): boolean {
  const owner = triggerOwner(settings);
  return owner === '' || sameEmail(owner, actor);
}

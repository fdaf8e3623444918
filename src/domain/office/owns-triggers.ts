import type { Context } from './context';
import { sameEmail } from './actor';

/**
 * Whether the clock is this person's: installable triggers run as whoever made them, and a second person's, left over from
 * before somebody took over, do nothing. Before the first set-up the clock is nobody's.
 */
export function ownsTriggers({ settings, actor }: Pick<Context, 'actor' | 'settings'>): boolean {
  const owner = settings.system.values['Pemilik Pemicu'] ?? '';
  return owner === '' || sameEmail(owner, actor);
}

import { triggerOwner } from './trigger-owner';
import type { Context } from './context';
import { sameEmail } from './actor';
import { ownsTriggers } from './owns-triggers';
import type { Settings } from './settings/settings';

/** The account whose Drive stores the archive: the office's or else the trigger owner's; '' before the first set-up. */
export const archiveOwner = ({ office, system }: Settings): string =>
  office.account || triggerOwner({ system });

/**
 * Whether the archive is stored in this person's own Drive. Drive reports "File not found" both for a folder that is
 * not shared with the caller and for one that is deleted. Only the owner can tell them apart, so only the owner creates
 * folders again. Before the first set-up, the owner is whoever runs set-up. While the triggers still belong to another account
 * (a hand-over), nobody can tell.
 */
export function ownsArchive(context: Pick<Context, 'actor' | 'settings'>): boolean {
  const owner = archiveOwner(context.settings);
  return owner === '' || (sameEmail(owner, context.actor) && ownsTriggers(context));
}

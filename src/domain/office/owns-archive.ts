import type { Context } from './context';
import { sameEmail } from './actor';
import type { Settings } from './settings/settings';

/** In whose Drive the archive lies: the office's account; where none is set, whoever set the clock up. '' before the first set-up. */
export const archiveOwner = ({ office, system }: Settings): string =>
  office.account || (system.values['Pemilik Pemicu'] ?? '');

/**
 * Whether the archive lies in this person's own Drive. Drive shows a folder that is not shared with somebody and one that
 * is gone for good alike ("File not found"): only the owner knows the one from the other, so only the owner makes anew.
 * Before the first set-up that is whoever sets up.
 */
export function ownsArchive({ actor, settings }: Pick<Context, 'actor' | 'settings'>): boolean {
  const owner = archiveOwner(settings);
  return owner === '' || sameEmail(owner, actor);
}

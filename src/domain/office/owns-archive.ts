import type { Context } from '../context';
import { sameEmail } from './actor';

/**
 * Whether the archive lies in this person's own Drive. Drive shows a folder that is not shared with somebody and one that
 * is gone for good alike ("File not found"): only the owner knows the one from the other, so only the owner makes anew.
 * Before the first set-up it is whoever sets up.
 */
export const ownsArchive = ({ actor, settings }: Pick<Context, 'actor' | 'settings'>): boolean =>
  settings.office.account === '' || sameEmail(settings.office.account, actor);

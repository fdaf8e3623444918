import { removeEntry } from '../drive/changes';
import type { Accounts } from '../types';
import type { Host } from './host';

/**
 * What an administrator does to accounts. A suspended person's triggers do not fire; an account that is deleted takes
 * its triggers and the files it owns with it (https://support.google.com/a/answer/33314).
 */
export function accountsOf(projects: () => readonly Host[], host: Host): Accounts {
  const suspended = (): readonly string[] => host.state.suspended ?? [];
  const suspend = (email: string): void => {
    host.state.suspended = [...new Set([...suspended(), email])];
    host.saveState();
  };
  return {
    suspended,
    suspend,
    restore: (email) => {
      host.state.suspended = suspended().filter((each) => each !== email);
      host.saveState();
    },
    setLanguage: (email, language) => {
      host.state.languages = { ...host.state.languages, [email]: language };
      host.saveState();
    },
    signInBeside: (email, failure = 'PERMISSION_DENIED') => {
      host.state.besideOthers = { ...host.state.besideOthers, [email]: failure };
      host.saveState();
    },
    signOutOthers: (email) => {
      const { [email]: _gone, ...others } = host.state.besideOthers ?? {};
      host.state.besideOthers = others;
      host.saveState();
    },
    remove: (email) => {
      for (const { state } of projects())
        state.triggers = state.triggers.filter(({ owner }) => owner !== email);
      for (const entry of [...host.drive.entries.values()])
        if (entry.owner === email && entry.parent !== undefined && host.drive.entries.has(entry.id))
          removeEntry(host.drive, entry);
      host.drive.save();
      suspend(email);
    },
  };
}

export const isSuspended = ({ state }: Host, email: string): boolean =>
  state.suspended?.includes(email) ?? false;

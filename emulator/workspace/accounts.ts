import { removeEntry } from '../drive/changes';
import type { Host } from './host';
import type { Language } from './options';
import type { PageFailure } from './state';

export interface Accounts {
  suspended(): readonly string[];
  suspend(email: string): void;
  restore(email: string): void;
  /** Deletes the account, its triggers and the files that it owns. */
  remove(email: string): void;
  setLanguage(email: string, language: Language): void;
  /** Signs the person's browser in to other accounts too: Google then runs a page's calls as another account, and they fail. */
  signInBeside(email: string, failure?: PageFailure): void;
  /** Signs the other accounts out, as does opening a separate browser profile. */
  signOutOthers(email: string): void;
}

/**
 * Actions of an administrator on accounts. A suspended person's triggers do not fire. A deleted account takes its
 * triggers and the files it owns with it (https://support.google.com/a/answer/33314).
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

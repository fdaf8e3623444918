import { facts } from './host';
import { define, imitate } from './imitate';

export const user = (email: string): object =>
  imitate('User', { getEmail: () => email, getUserLoginId: () => email });

/** https://developers.google.com/apps-script/reference/base/session */
export function installSession(): void {
  define(
    'Session',
    imitate('Session', {
      getActiveUser: () => user(facts.activeUser),
      getEffectiveUser: () => user(facts.effectiveUser),
      getScriptTimeZone: () => facts.timeZone,
      getActiveUserLocale: () => facts.locale,
      getTemporaryActiveUserKey: () => `key-of-${facts.activeUser}`,
    }),
  );
}

import { callHost, facts } from './host';
import { define, imitate } from './imitate';

export const user = (email: string): object =>
  imitate('User', { getEmail: () => email, getUserLoginId: () => email });

/** https://developers.google.com/apps-script/reference/base/session */
export function installSession(): void {
  define(
    'Session',
    imitate('Session', {
      getActiveUser: () => user(callHost('Session.getActiveUser') as string),
      getEffectiveUser: () => user(callHost('Session.getEffectiveUser') as string),
      getScriptTimeZone: () => facts.timeZone,
      getActiveUserLocale: () => facts.locale,
      getTemporaryActiveUserKey: () => callHost('Session.getTemporaryActiveUserKey'),
    }),
  );
}

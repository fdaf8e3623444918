import { callHost } from './host';
import { define, imitate } from './imitate';

/** sendEmail(message), (to, subject, body, options) or (to, replyTo, subject, body). */
function messageOf(args: readonly unknown[]): unknown {
  if (args.length === 1) return args[0];
  const [to, second, third, fourth] = args;
  if (typeof fourth === 'string') return { to, replyTo: second, subject: third, body: fourth };
  return { ...(fourth as object | undefined), to, subject: second, body: third };
}

/** https://developers.google.com/apps-script/reference/mail/mail-app */
export function installMailApp(): void {
  define(
    'MailApp',
    imitate('MailApp', {
      sendEmail: (...args: readonly unknown[]) => void callHost('MailApp.sendEmail', messageOf(args)),
      getRemainingDailyQuota: () => callHost('MailApp.getRemainingDailyQuota'),
    }),
  );
}

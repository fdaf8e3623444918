import { UNSENT, type Mailer, type MailQuota } from '../../ports/mailer';
import type { PlatformFault } from '../../ports/platform-fault';
import { classify } from '../errors';
import { toBlob } from '../script/blob';

/** After these faults MailApp has certainly not accepted the message; after any other it may have been sent. */
const declined: ReadonlySet<PlatformFault> = new Set([
  'MAIL_QUOTA',
  'QUOTA_DAY',
  'QUOTA_MINUTE',
  'MAIL_REFUSED',
  'INVALID',
  'CONSENT_MISSING',
  'NO_PERMISSION',
]);

/** MailApp.sendEmail: 50 recipients, 250 attachments, 25 MB a message. */
export const createMailer =
  (service: GoogleAppsScript.Mail.MailApp): Mailer =>
  ({ to, cc, subject, plain, html, attachments, from }) => {
    try {
      service.sendEmail({
        to: to.join(','),
        ...(cc.length > 0 ? { cc: cc.join(',') } : {}),
        subject,
        body: plain,
        htmlBody: html,
        name: from,
        attachments: attachments.map(toBlob),
      });
    } catch (error) {
      if (error instanceof Error && declined.has(classify(error))) error.name = UNSENT;
      throw error;
    }
  };

export const createMailQuota =
  (service: GoogleAppsScript.Mail.MailApp): MailQuota =>
  () =>
    service.getRemainingDailyQuota();

import { UNSENT, type Mailer, type MailQuota } from '../../ports/mailer';
import { toBlob } from '../script/blob';

/** What MailApp says of a letter that it does not take at all; after anything else it may be on its way. */
const declined =
  /too many times for one day|Invalid email|no recipient|Limit Exceeded|Invalid argument|Required permissions|do not have permission|Authorization is required/i;

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
      if (error instanceof Error && declined.test(error.message)) error.name = UNSENT;
      throw error;
    }
  };

export const createMailQuota =
  (service: GoogleAppsScript.Mail.MailApp): MailQuota =>
  () =>
    service.getRemainingDailyQuota();

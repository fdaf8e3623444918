import type { Mailer } from '../../ports/mailer';
import { toBlob } from '../script/blob';

/** MailApp.sendEmail: 50 recipients, 250 attachments, 25 MB a message. */
export const createMailer =
  (service: GoogleAppsScript.Mail.MailApp): Mailer =>
  ({ to, cc, subject, plain, html, attachments, from }) =>
    service.sendEmail({
      to: to.join(','),
      ...(cc.length > 0 ? { cc: cc.join(',') } : {}),
      subject,
      body: plain,
      htmlBody: html,
      name: from,
      attachments: attachments.map(toBlob),
    });

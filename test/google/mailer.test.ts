import { translate } from '../../emulator/language/translate';
import { createMailer } from '../../src/google/mail/mailer';
import { isUnsent } from '../../src/ports/mailer';

const LETTER = {
  to: ['sekretaris@example.com'],
  cc: [],
  subject: 'Laporan',
  plain: '',
  html: '',
  attachments: [],
  from: 'Dokumentasi Informasi Publik',
};

/** Whether the message certainly was not sent when MailApp throws this text. */
function isKnownAsUnsent(said: string): boolean {
  const service = {
    sendEmail: () => {
      throw new Error(said);
    },
  } as unknown as GoogleAppsScript.Mail.MailApp;
  try {
    createMailer(service)(LETTER);
  } catch (error) {
    return isUnsent(error);
  }
  throw new Error('Nothing was thrown');
}

const inBoth = (said: string): readonly string[] => [said, translate(said, 'id')];

test.each([
  'Service invoked too many times for one day: email.',
  'Invalid email: budi',
  'Failed to send email: no recipient',
  'Limit Exceeded: Email Recipients Per Message.',
  'Limit Exceeded: Email Total Attachments Size.',
  'Invalid argument: subject',
  'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  'Authorization is required to perform that action.',
])('a declined message counts as unsent, in English and in Indonesian: %s', (said) =>
  expect(inBoth(said).map(isKnownAsUnsent)).toEqual([true, true]),
);

test.each([
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Service error: Mail',
  'Exceeded maximum execution time',
  'Something that nobody has seen',
])('after any other error it may have been sent: %s', (said) =>
  expect(inBoth(said).map(isKnownAsUnsent)).toEqual([false, false]),
);

import { ServiceError } from '../errors';
import { asList, asObject, asText, type Json, type JsonObject } from '../json';
import type { Attachment, Message } from '../mail/message';
import { BODY_BYTES, MAX_ATTACHMENTS, MAX_RECIPIENTS, MAX_SUBJECT, MAX_TOTAL_BYTES } from '../mail/limits';
import { isoOf, nowOf } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';
import { remainingOf, spend } from '../workspace/quotas';
import { readBlob, type Service, type ServiceMethod } from './service';

const addresses = (value: Json | undefined): readonly string[] =>
  asText(value)
    .split(/[,;]/)
    .map((address) => address.trim())
    .filter(Boolean);

/** `Name <address>` or a bare address. */
const isAddress = (text: string): boolean =>
  /^(?:[^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text);

const remaining = ({ host, run }: ServiceCall): number =>
  Math.max(0, remainingOf(host, 'mail', run.as, nowOf(run)));

/** https://developers.google.com/apps-script/reference/mail/mail-app#sendemailmessage */
const sendEmail: ServiceMethod = (call, [given]) => {
  const { host, run } = call;
  const message = readMessage(call, asObject(given));
  const recipients = [...message.to, ...message.cc, ...message.bcc];
  checkRecipients(recipients);
  checkSize(call, message);
  if (recipients.length > remaining(call))
    throw new ServiceError('Service invoked too many times for one day: email.');
  spend(host, 'mail', run.as, nowOf(run), recipients.length);
  host.mail.post(message);
  host.saveState();
  return null;
};

function checkRecipients(recipients: readonly string[]): void {
  if (recipients.length === 0) throw new ServiceError('Failed to send email: no recipient');
  const wrong = recipients.find((address) => !isAddress(address));
  if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
  if (recipients.length > MAX_RECIPIENTS)
    throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
}

function checkSize({ host }: ServiceCall, message: Message): void {
  if (message.subject.length > MAX_SUBJECT) throw new ServiceError('Invalid argument: subject');
  const files = [...message.attachments, ...message.inlineImages];
  const bytes = files.reduce((sum, { base64 }) => sum + Math.floor(base64.length * 0.75), 0);
  const body = Buffer.byteLength(message.htmlBody ?? '') + Buffer.byteLength(message.body);
  if (files.length > MAX_ATTACHMENTS)
    throw new ServiceError('Limit Exceeded: Email Attachments Per Message.');
  if (body > BODY_BYTES[host.state.account]) throw new ServiceError('Limit Exceeded: Email Body Size.');
  if (bytes + body > MAX_TOTAL_BYTES) throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
}

function readMessage(call: ServiceCall, message: JsonObject): Message {
  const { host, run } = call;
  const optional = (name: string): object =>
    message[name] === undefined || message[name] === null ? {} : { [name]: asText(message[name]) };
  return {
    id: `${String(host.mail.list().length + 1).padStart(6, '0')}-${host.ids.token(10).replace(/[-_]/g, '0')}`,
    from: run.as,
    to: addresses(message['to']),
    cc: addresses(message['cc']),
    bcc: addresses(message['bcc']),
    ...optional('name'),
    ...optional('replyTo'),
    subject: asText(message['subject']),
    body: asText(message['body'] ?? ''),
    ...optional('htmlBody'),
    date: isoOf(run),
    attachments: asList(message['attachments']).map(attachment),
    inlineImages: Object.entries(asObject(message['inlineImages'])).map(([cid, blob]) => ({
      cid,
      ...attachment(blob ?? null),
    })),
  };
}

function attachment(value: Json): Attachment {
  const blob = readBlob(value);
  if (!blob) throw new ServiceError('Invalid argument: attachments');
  return {
    name: blob.name ?? 'attachment',
    type: blob.type ?? 'application/octet-stream',
    base64: blob.base64,
  };
}

export const mailAppService: Service = {
  'MailApp.sendEmail': sendEmail,
  'MailApp.getRemainingDailyQuota': (call) => remaining(call),
};

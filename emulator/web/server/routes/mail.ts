import { readFileSync } from 'node:fs';
import { simpleParser, type ParsedMail } from 'mailparser';
import type { WireMessage, WireMail } from '../../wire/wire';
import { Refused } from '../refused';
import { sendFile, type ServerContext, type Routes, type Visit } from './route';
import type { MailRecord } from '../../../mail/mail-server';

export const mailRoutes: Routes = {
  'GET /api/mail': ({ host }) => host.mail.list().map(mailOf).reverse(),

  'GET /api/mail/letter': async (context, visit): Promise<WireMessage> => {
    const { record, parsed } = await readMessage(context, visit);
    return {
      ...mailOf(record),
      text: parsed.text ?? '',
      html: parsed.html || '',
      attachments: parsed.attachments.map(({ filename, size, contentType }) => ({
        name: filename ?? 'lampiran',
        size,
        type: contentType,
      })),
    };
  },

  'GET /api/mail/attachment': async (context, visit) => {
    const { parsed } = await readMessage(context, visit);
    const found = parsed.attachments[Number(visit.url.searchParams.get('n'))];
    if (!found) throw new Refused('Lampiran tidak ditemukan.');
    const file = { name: found.filename ?? 'lampiran', type: found.contentType, bytes: found.content };
    return sendFile(visit, file, 'attachment');
  },
};

async function readMessage(
  { host }: ServerContext,
  { url }: Visit,
): Promise<{ record: MailRecord; parsed: ParsedMail }> {
  const record = host.mail.list().find(({ id }) => id === url.searchParams.get('id'));
  if (!record) throw new Refused('Surat tidak ditemukan.');
  await host.mail.deliver();
  return { record, parsed: await simpleParser(readFileSync(record.file)) };
}

const mailOf = ({ id, from, to, cc, subject, date }: MailRecord): WireMail => ({
  id,
  from,
  to,
  cc,
  subject,
  date,
});

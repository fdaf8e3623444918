import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type MailComposer from 'nodemailer/lib/mail-composer';
import { writeAtomically } from '../storage/write-atomically';
import type { Message } from './message';
import type { Relay } from './relay';

export interface MailRecord {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly date: string;
  /** Absolute path of the .eml. */
  readonly file: string;
  readonly attachments: readonly string[];
}

/**
 * Outgoing mail: `mail/<id>.json` is the sent message, `mail/<id>.eml` is what a recipient would get. With a relay each
 * new message is forwarded once; `mail/<id>.smtp.txt` holds the server's response. There are no retries.
 */
export interface MailServer {
  /** Stores the message durably; from its return on the message counts as sent. */
  post(message: Message): void;
  /** Composes the .eml of every message that has none yet, including those left by a crash. */
  deliver(): Promise<void>;
  list(): readonly MailRecord[];
}

export function openMailServer(workspace: string, relay?: Relay): MailServer {
  const folder = resolve(workspace, 'mail');
  mkdirSync(folder, { recursive: true });
  const fileOf = (id: string, ending: string): string => join(folder, `${id}.${ending}`);
  const read = (id: string): Message => JSON.parse(readFileSync(fileOf(id, 'json'), 'utf8')) as Message;
  const ids = readdirSync(folder)
    .filter((name) => /^[^.].*\.json$/.test(name))
    .map((name) => name.slice(0, -5))
    .sort();
  const records = ids.map((id) => recordOf(read(id), fileOf(id, 'eml')));
  let pending = ids.filter((id) => !existsSync(fileOf(id, 'eml')));

  let working: Promise<void> = Promise.resolve();

  const composePending = async (): Promise<void> => {
    const now = pending;
    pending = [];
    for (const id of now) {
      const message = read(id);
      const eml = await compose(message);
      writeAtomically(fileOf(id, 'eml'), eml);
      if (relay) writeAtomically(fileOf(id, 'smtp.txt'), await handOn(relay, message, eml));
      writeAtomically(fileOf(id, 'json'), JSON.stringify(withoutBytes(message)));
    }
  };

  return {
    post: (message) => {
      writeAtomically(fileOf(message.id, 'json'), JSON.stringify(message));
      records.push(recordOf(message, fileOf(message.id, 'eml')));
      pending.push(message.id);
    },
    deliver: () => (working = working.then(composePending, composePending)),
    list: () => records,
  };
}

/** A rejected message fails nothing here: at Google, too, a bounce arrives later. */
const handOn = (relay: Relay, message: Message, eml: Buffer): Promise<string> =>
  relay(message, eml).then(
    () => 'accepted\n',
    (error: unknown) => `failed: ${error instanceof Error ? error.message : String(error)}\n`,
  );

const recordOf = (message: Message, file: string): MailRecord => ({
  id: message.id,
  from: message.from,
  to: message.to,
  cc: message.cc,
  subject: message.subject,
  date: message.date,
  file,
  attachments: message.attachments.map(({ name }) => name),
});

/** The attachments are removed from the JSON file once the .eml contains them. */
const withoutBytes = (message: Message): Message => ({
  ...message,
  attachments: message.attachments.map((attachment) => ({ ...attachment, base64: '' })),
  inlineImages: [],
});

/** Loaded with the first message, because most workspaces never send one. */
const load = createRequire(__filename);

/** The message as a recipient gets it, without a Bcc header. */
function compose(message: Message): Promise<Buffer> {
  const Composer = load('nodemailer/lib/mail-composer') as typeof MailComposer;
  const composer = new Composer({
    from: message.name ? { name: message.name, address: message.from } : message.from,
    to: [...message.to],
    cc: [...message.cc],
    ...(message.replyTo && { replyTo: message.replyTo }),
    subject: message.subject,
    text: message.body,
    ...(message.htmlBody !== undefined && { html: message.htmlBody }),
    date: new Date(message.date),
    messageId: `<${message.id}@local-workspace.invalid>`,
    attachments: [
      ...message.attachments.map(({ name, type, base64 }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(base64, 'base64'),
      })),
      ...message.inlineImages.map(({ cid, name, type, base64 }) => ({
        cid,
        filename: name,
        contentType: type,
        content: Buffer.from(base64, 'base64'),
      })),
    ],
  });
  return new Promise((done, failed) => {
    composer.compile().build((error: Error | null, eml: Buffer) => (error ? failed(error) : done(eml)));
  });
}

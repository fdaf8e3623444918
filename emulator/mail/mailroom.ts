import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type MailComposer from 'nodemailer/lib/mail-composer';
import { writeAtomically } from '../storage/write-atomically';
import type { Letter } from './letter';
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
 * Outgoing mail: `mail/<id>.json` is the sent message, `mail/<id>.eml` what a recipient would get. With a relay each new
 * message is handed on once; `mail/<id>.smtp.txt` says what the server answered, and nothing is tried twice.
 */
export interface Mailroom {
  /** Durable when it returns: the message counts as sent from here on. */
  post(letter: Letter): void;
  /** Composes the .eml of every message that has none yet; also those a crash left. */
  deliver(): Promise<void>;
  list(): readonly MailRecord[];
}

export function openMailroom(workspace: string, relay?: Relay): Mailroom {
  const folder = resolve(workspace, 'mail');
  mkdirSync(folder, { recursive: true });
  const fileOf = (id: string, ending: string): string => join(folder, `${id}.${ending}`);
  const read = (id: string): Letter => JSON.parse(readFileSync(fileOf(id, 'json'), 'utf8')) as Letter;
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
      const letter = read(id);
      const message = await compose(letter);
      writeAtomically(fileOf(id, 'eml'), message);
      if (relay) writeAtomically(fileOf(id, 'smtp.txt'), await handOn(relay, letter, message));
      writeAtomically(fileOf(id, 'json'), JSON.stringify(withoutBytes(letter)));
    }
  };

  return {
    post: (letter) => {
      writeAtomically(fileOf(letter.id, 'json'), JSON.stringify(letter));
      records.push(recordOf(letter, fileOf(letter.id, 'eml')));
      pending.push(letter.id);
    },
    deliver: () => (working = working.then(composePending, composePending)),
    list: () => records,
  };
}

/** A server that does not take a message stops nobody: at Google, too, a bounce comes later. */
const handOn = (relay: Relay, letter: Letter, message: Buffer): Promise<string> =>
  relay(letter, message).then(
    () => 'accepted\n',
    (error: unknown) => `failed: ${error instanceof Error ? error.message : String(error)}\n`,
  );

const recordOf = (letter: Letter, file: string): MailRecord => ({
  id: letter.id,
  from: letter.from,
  to: letter.to,
  cc: letter.cc,
  subject: letter.subject,
  date: letter.date,
  file,
  attachments: letter.attachments.map(({ name }) => name),
});

/** Once the .eml holds the bytes, the spool file need not. */
const withoutBytes = (letter: Letter): Letter => ({
  ...letter,
  attachments: letter.attachments.map((attachment) => ({ ...attachment, base64: '' })),
  inlineImages: [],
});

/** Loaded with the first message: most workspaces are opened and closed without one. */
const load = createRequire(__filename);

/** As a recipient gets it: no Bcc line. */
function compose(letter: Letter): Promise<Buffer> {
  const Composer = load('nodemailer/lib/mail-composer') as typeof MailComposer;
  const composer = new Composer({
    from: letter.name ? { name: letter.name, address: letter.from } : letter.from,
    to: [...letter.to],
    cc: [...letter.cc],
    ...(letter.replyTo && { replyTo: letter.replyTo }),
    subject: letter.subject,
    text: letter.body,
    ...(letter.htmlBody !== undefined && { html: letter.htmlBody }),
    date: new Date(letter.date),
    messageId: `<${letter.id}@local-workspace.invalid>`,
    attachments: [
      ...letter.attachments.map(({ name, type, base64 }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(base64, 'base64'),
      })),
      ...letter.inlineImages.map(({ cid, name, type, base64 }) => ({
        cid,
        filename: name,
        contentType: type,
        content: Buffer.from(base64, 'base64'),
      })),
    ],
  });
  return new Promise((done, failed) => {
    composer
      .compile()
      .build((error: Error | null, message: Buffer) => (error ? failed(error) : done(message)));
  });
}

import { createRequire } from 'node:module';
import type * as Nodemailer from 'nodemailer';
import type { Letter } from './letter';

/** A mail server that takes the messages on, e.g. one of this machine's that shows what arrives. Spoken to in the clear. */
export interface RelayOptions {
  readonly host: string;
  readonly port: number;
}

/** Hands a message on as it was composed; rejected when the server does not take it. */
export type Relay = (letter: Letter, message: Buffer) => Promise<void>;

/** Loaded with the first relay: hardly any workspace has one. */
const load = createRequire(__filename);

export function openRelay({ host, port }: RelayOptions): Relay {
  const { createTransport } = load('nodemailer') as typeof Nodemailer;
  const transport = createTransport({ host, port, secure: false, ignoreTLS: true, connectionTimeout: 5_000 });
  return async (letter, message) => {
    const to = [...letter.to, ...letter.cc, ...letter.bcc].map(bareAddress);
    await transport.sendMail({ envelope: { from: letter.from, to }, raw: message });
  };
}

/** @example bareAddress('Wakil <wakil@example.go.id>')  //=> 'wakil@example.go.id' */
const bareAddress = (text: string): string => /<([^<>]+)>/.exec(text)?.[1] ?? text;

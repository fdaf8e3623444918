import { createRequire } from 'node:module';
import type * as Nodemailer from 'nodemailer';
import type { Message } from './message';

/** A mail server that receives the messages too, e.g. a local one that displays them. The connection is not encrypted. */
export interface RelayOptions {
  readonly host: string;
  readonly port: number;
}

/** Forwards a composed message; rejects when the server does not accept it. */
export type Relay = (message: Message, eml: Buffer) => Promise<void>;

/** Loaded with the first relay, because few workspaces have one. */
const load = createRequire(__filename);

export function openRelay({ host, port }: RelayOptions): Relay {
  const { createTransport } = load('nodemailer') as typeof Nodemailer;
  const transport = createTransport({ host, port, secure: false, ignoreTLS: true, connectionTimeout: 5_000 });
  return async (message, eml) => {
    const to = [...message.to, ...message.cc, ...message.bcc].map(bareAddress);
    await transport.sendMail({ envelope: { from: message.from, to }, raw: eml });
  };
}

/** @example bareAddress('Wakil <wakil@example.go.id>')  //=> 'wakil@example.go.id' */
const bareAddress = (text: string): string => /<([^<>]+)>/.exec(text)?.[1] ?? text;

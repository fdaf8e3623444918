export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface Message {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** The sender's name beside the address. */
  readonly from: string;
}

/** Sends one message. Throws when it may not have been sent; `isUnsent` tells whether it certainly was not. */
export type Mailer = (letter: Message) => void;

/** How many more recipients the person who runs this may write to today. */
export type MailQuota = () => number;

/** The name of an error that means that nothing was sent. */
export const UNSENT = 'Unsent';
export const isUnsent = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === UNSENT;

export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface Letter {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** The sender's name beside the address. */
  readonly from: string;
}

/** Sends one letter. Throws when the service refuses it. */
export type Mailer = (letter: Letter) => void;

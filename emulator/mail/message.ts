/** A message as MailApp accepted it. */
export interface Message {
  readonly id: string;
  readonly from: string;
  readonly name?: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly date: string;
  readonly attachments: readonly Attachment[];
  readonly inlineImages: readonly (Attachment & { readonly cid: string })[];
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

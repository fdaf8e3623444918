import type { Attachment } from '../../ports/mailer';

/** Utilities.newBlob expects signed bytes. */
export const signedBytes = (bytes: Uint8Array): number[] =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

export const toBlob = ({ bytes, mimeType, name }: Attachment): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(signedBytes(bytes), mimeType, name);

import type { Attachment } from '../../ports/mailer';

/** Utilities.newBlob takes signed bytes. */
export function toBlob({ bytes, mimeType, name }: Attachment): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(
    Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte)),
    mimeType,
    name,
  );
}

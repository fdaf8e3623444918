/** HMAC-SHA-256 of a text in UTF-8 with the office's key (RFC 2104), 64 hexadecimal digits. */
export type Seal = (text: string) => string;

/** The digits of a signature as Apps Script returns it: signed bytes. @example hexOf([-1, 16])  //=> 'ff10' */
export const hexOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');

const SEALED = /,"seal":"([0-9a-f]{64})"\}\n$/;

/** Adds the seal as the last field of a snapshot's text; readers that do not know it ignore it. */
export const sealText = (text: string, seal: Seal): string =>
  text.replace(/\}\n$/, () => `,"seal":"${seal(text)}"}\n`);

/** Whether the text ends with some seal; the office, which knows the text's hash, needs no more. */
export const hasSeal = (text: string): boolean => SEALED.test(text);

/** Whether the text ends with the seal of all that is before it. */
export function isSealed(text: string, seal: Seal): boolean {
  const found = SEALED.exec(text);
  return found !== null && seal(`${text.slice(0, found.index)}}\n`) === found[1];
}

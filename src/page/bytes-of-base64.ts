/** @example bytesOfBase64('JVBERg==')  //=> Uint8Array of '%PDF' */
export const bytesOfBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

import type { Range } from '../../domain/scans/content/partial-file';

export type Decode = (base64: string) => Uint8Array;

/** The number of bytes that a base64 text encodes. @example bytesIn('YWI=')  //=> 2 */
export const bytesIn = (base64: string): number =>
  (base64.length / 4) * 3 - (/(={0,2})$/.exec(base64)?.[1]?.length ?? 0);

/** A range of the content of a base64 text; decodes only the groups of four letters that contain it. */
export const readBase64 =
  (base64: string, decode: Decode) =>
  ({ from, to }: Range): Uint8Array => {
    const first = Math.floor(from / 3);
    const decoded = decode(base64.slice(first * 4, (Math.floor(to / 3) + 1) * 4));
    return decoded.slice(from - first * 3, to + 1 - first * 3);
  };

import { HEAD_BYTES, TAIL_BYTES, type Sample } from '../../domain/workbook/vocabulary/content';

export type Decode = (base64: string) => Uint8Array;

/** The number of bytes that a base64 text encodes. @example bytesIn('YWI=')  //=> 2 */
export const bytesIn = (base64: string): number =>
  (base64.length / 4) * 3 - (/(={0,2})$/.exec(base64)?.[1]?.length ?? 0);

/** The first and last bytes of base64 content; decodes only these. */
export function endsOf(base64: string, decode: Decode): Sample {
  const letters = (bytes: number): number => Math.ceil(bytes / 3) * 4;
  // One more group, because the last one may be padded.
  const tailFrom = Math.max(0, base64.length - letters(TAIL_BYTES) - 4);
  return {
    head: decode(base64.slice(0, letters(HEAD_BYTES))).slice(0, HEAD_BYTES),
    tail: decode(base64.slice(tailFrom)).slice(-TAIL_BYTES),
  };
}

import { blobOfWire, newBlob, type Blob, type WireBlob } from './blob';
import { encodeText, fromBase64, toBase64, type Bytes } from './bytes';
import { formatDate } from './format-date';
import { callHost } from './host';
import { define, enumeration, imitate, type EnumMember } from './imitate';

const bytesOf = (data: string | Bytes): Bytes => (typeof data === 'string' ? encodeText(data) : data);

const webSafe = (text: string): string => text.replace(/\+/g, '-').replace(/\//g, '_');

const digest = (algorithm: EnumMember, data: string | Bytes): Bytes =>
  fromBase64(callHost('Utilities.computeDigest', algorithm.name(), toBase64(bytesOf(data))) as string);

/** Without a charset the text is US-ASCII, in which any other character is a question mark (assumed). */
const inCharset = (data: string | Bytes, charset?: EnumMember): Bytes =>
  typeof data === 'string' && charset?.name() !== 'UTF_8'
    ? encodeText(data.replace(/[^\u0000-\u007F]/gu, '?'))
    : bytesOf(data);

const hmacSha256 = (value: string | Bytes, key: string | Bytes, charset?: EnumMember): Bytes => {
  const [text, secret] = [value, key].map((data) => toBase64(inCharset(data, charset)));
  return fromBase64(callHost('Utilities.computeHmacSha256Signature', text, secret) as string);
};

/** https://developers.google.com/apps-script/reference/utilities/utilities */
export function installUtilities(): void {
  define(
    'Utilities',
    imitate('Utilities', {
      Charset: enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']),
      DigestAlgorithm: enumeration('Utilities.DigestAlgorithm', [
        'MD2',
        'MD5',
        'SHA_1',
        'SHA_256',
        'SHA_384',
        'SHA_512',
      ]),
      newBlob,
      base64Encode: (data: string | Bytes) => toBase64(bytesOf(data)),
      base64EncodeWebSafe: (data: string | Bytes) => webSafe(toBase64(bytesOf(data))),
      base64Decode: fromBase64,
      base64DecodeWebSafe: fromBase64,
      computeDigest: digest,
      computeHmacSha256Signature: hmacSha256,
      formatDate,
      getUuid: () => callHost('Utilities.getUuid'),
      sleep: (ms: number) => void callHost('Utilities.sleep', ms),
      zip: (blobs: readonly Blob[], name?: string) =>
        blobOfWire(callHost('Utilities.zip', blobs, name) as WireBlob),
      unzip: (blob: Blob) => (callHost('Utilities.unzip', blob) as WireBlob[]).map(blobOfWire),
    }),
  );
}

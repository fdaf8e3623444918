import type { Codecs } from '../codecs';
import { bytesOf } from '../partial-file';
import { isNamed } from './find-trailer';
import type { PdfDictionary, PdfValue } from './pdf-value';
import { rc4 } from './rc4';

/** What takes the place of a password, or of what it lacks to 32 bytes (ISO 32000-2, 7.6.4.3.2). */
const PADDING = bytesOf(
  '\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A',
);

/**
 * Whether an encrypted PDF opens without a password: either nothing but attachments is encrypted, or the empty user
 * password is right. Then only an owner's password exists, which limits printing or changes. Another security handler
 * (certificates) never opens without a key.
 * @param id the first part of the trailer's ID
 */
export function opensFreely(encrypt: PdfDictionary, id: string, codecs: Codecs): boolean {
  if (!isNamed(encrypt, 'Filter', 'Standard')) return false;
  if (numberIn(encrypt, 'V') >= 4 && ['StmF', 'StrF'].every((key) => isPlain(encrypt, key))) return true;
  const revision = numberIn(encrypt, 'R');
  if (revision >= 5) return opensByHash(encrypt, revision, codecs);
  const expected = bytesIn(encrypt, 'U');
  return revision >= 2 && startsWith(expected, userEntry(encrypt, revision, bytesOf(id), codecs));
}

const isPlain = (encrypt: PdfDictionary, key: string): boolean =>
  !encrypt.has(key) || isNamed(encrypt, key, 'Identity');

/** Revisions 2 to 4: the entry U as the empty password makes it (ISO 32000-2, algorithms 2, 4 and 5). */
function userEntry(encrypt: PdfDictionary, revision: number, id: Uint8Array, codecs: Codecs): Uint8Array {
  const key = keyOf(encrypt, revision, id, codecs);
  if (revision === 2) return rc4(key, PADDING);
  let entry = codecs.md5(join(PADDING, id));
  for (let round = 0; round < 20; round += 1)
    entry = rc4(
      key.map((byte) => byte ^ round),
      entry,
    );
  return entry;
}

function keyOf(encrypt: PdfDictionary, revision: number, id: Uint8Array, { md5 }: Codecs): Uint8Array {
  const length = revision === 2 ? 5 : keyLength(encrypt);
  const permissions = numberIn(encrypt, 'P');
  const limits = Uint8Array.from([0, 8, 16, 24], (shift) => (permissions >> shift) & 255);
  const open =
    revision >= 4 && encrypt.get('EncryptMetadata') === false ? bytesOf('\xFF\xFF\xFF\xFF') : bytesOf('');
  let key = md5(join(PADDING, bytesIn(encrypt, 'O').slice(0, 32), limits, id, open));
  if (revision > 2) for (let round = 0; round < 50; round += 1) key = md5(key.slice(0, length));
  return key.slice(0, length);
}

/** Bytes; the entry Length counts bits, and version 4 has keys of 16 bytes. */
function keyLength(encrypt: PdfDictionary): number {
  if (numberIn(encrypt, 'V') >= 4) return 16;
  const bits = numberIn(encrypt, 'Length');
  return bits >= 40 && bits <= 128 ? bits / 8 : 5;
}

/** Revisions 5 and 6: U is a hash of the password with the 8 bytes that follow the hash (ISO 32000-2, algorithm 11). */
function opensByHash(encrypt: PdfDictionary, revision: number, codecs: Codecs): boolean {
  const entry = bytesIn(encrypt, 'U');
  const salt = entry.slice(32, 40);
  const hash = revision === 5 ? codecs.sha256(salt) : hardenedHash(salt, codecs);
  return entry.length >= 40 && startsWith(entry, hash.slice(0, 32));
}

/** ISO 32000-2, algorithm 2.B for the empty password: at least 64 rounds of AES and a hash that the result selects. */
function hardenedHash(salt: Uint8Array, codecs: Codecs): Uint8Array {
  const digests = [codecs.sha256, codecs.sha384, codecs.sha512];
  let key = codecs.sha256(salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const repeated = join(...Array<Uint8Array>(64).fill(key));
    const encrypted = codecs.aesCbc(key.slice(0, 16), key.slice(16, 32), repeated);
    const remainder = encrypted.slice(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = digests[remainder]?.(encrypted) ?? key;
    last = encrypted[encrypted.length - 1] ?? 0;
  }
  return key;
}

const numberIn = (dictionary: PdfDictionary, key: string): number => Number(dictionary.get(key) ?? NaN);
const bytesIn = (dictionary: PdfDictionary, key: string): Uint8Array => stringBytes(dictionary.get(key));

const stringBytes = (value: PdfValue | undefined): Uint8Array =>
  bytesOf(typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : '');

const startsWith = (bytes: Uint8Array, wanted: Uint8Array): boolean =>
  bytes.length >= wanted.length && wanted.every((byte, index) => bytes[index] === byte);

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

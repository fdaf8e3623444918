import { cbc } from '@noble/ciphers/aes.js';
import { md5 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { Inflate, inflateSync } from 'fflate';
import type { Codecs } from './domain/scans/content/codecs';

/** The algorithms with which the content of files is read. */
export const codecs: Codecs = {
  md5: (bytes) => md5(bytes),
  sha256: (bytes) => sha256(bytes),
  sha384: (bytes) => sha384(bytes),
  sha512: (bytes) => sha512(bytes),
  aesCbc: (key, iv, data) => cbc(key, iv, { disablePadding: true }).encrypt(data),
  inflate: (bytes) => inflateSync(bytes),
  inflateSome,
};

/** Bytes that are decompressed at a time, to a thousand times as many at most. */
const STEP = 2_048;

function inflateSome(bytes: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < bytes.length && length < most; at += STEP)
      stream.push(bytes.subarray(at, at + STEP));
  } catch {
    // What came before the damage counts.
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

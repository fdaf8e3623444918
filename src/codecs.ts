import { cbc } from '@noble/ciphers/aes.js';
import { md5 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { inflateSync } from 'fflate';
import type { Codecs } from './domain/scans/content/codecs';

/** The algorithms with which the content of files is read. */
export const codecs: Codecs = {
  md5: (bytes) => md5(bytes),
  sha256: (bytes) => sha256(bytes),
  sha384: (bytes) => sha384(bytes),
  sha512: (bytes) => sha512(bytes),
  aesCbc: (key, iv, data) => cbc(key, iv, { disablePadding: true }).encrypt(data),
  inflate: (bytes) => inflateSync(bytes),
};

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest } from '../domain/log/digest';
import { encodeUtf8 } from './utf8';

export const digest: Digest = (text) => bytesToHex(sha256(encodeUtf8(text)));

import type { InflateSome } from '../../papers/tokens-in-pdf';

type Digest = (bytes: Uint8Array) => Uint8Array;

/** Standard algorithms that the formats need; packages implement them. */
export interface Codecs {
  readonly md5: Digest;
  readonly sha256: Digest;
  readonly sha384: Digest;
  readonly sha512: Digest;
  /** AES in CBC mode without padding; `data` is a multiple of 16 bytes. */
  readonly aesCbc: (key: Uint8Array, iv: Uint8Array, data: Uint8Array) => Uint8Array;
  /** Decompresses raw DEFLATE data (RFC 1951); throws where the data is damaged. */
  readonly inflate: (bytes: Uint8Array) => Uint8Array;
  readonly inflateSome: InflateSome;
}

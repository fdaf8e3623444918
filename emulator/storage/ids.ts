import { createHash } from 'node:crypto';

/** The state of the seeded generator, stored in workspace.json so that no id is repeated. */
export interface IdState {
  seed: number;
  /** The number of times that this folder was opened; it keeps ids unique even if a crash lost the counter. */
  opened: number;
  counter: number;
}

export interface Ids {
  /** Letters and digits like Drive's, `length` long. */
  token(length: number): string;
  /** A version 4 UUID in form. */
  uuid(): string;
  /** A positive 31-bit number, as sheet and metadata ids are. */
  number(): number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function seededIds(state: IdState): Ids {
  const draw = (): Buffer =>
    createHash('sha512').update(`${state.seed}:${state.opened}:${++state.counter}`).digest();
  return {
    token: (length) => Array.from(draw().subarray(0, length), (byte) => ALPHABET[byte & 63]).join(''),
    uuid: () => uuidFrom(draw()),
    number: () => draw().readUInt32BE(0) & 0x7fffffff,
  };
}

function uuidFrom(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  const variant = '89ab'[(bytes[8] ?? 0) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

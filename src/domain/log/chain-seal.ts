import type { Digest } from './chain';
import type { ChainHead } from '../workbook/log-entry';

/**
 * Label in Pengaturan, section Sistem. The seal verifies that count and hash of the chain head were written together.
 */
export const SEAL = 'Segel Kepala Log';
const DIGITS = 16;

export const sealOf = ({ count, hash }: ChainHead, digest: Digest): string =>
  digest(`${count}/${hash}`).slice(0, DIGITS);

/** Also false without a seal, as in a workbook of an older version. */
export const isSealed = (
  { chain, values }: { readonly chain: ChainHead; readonly values: Readonly<Record<string, string>> },
  digest: Digest,
): boolean => values[SEAL] === sealOf(chain, digest);

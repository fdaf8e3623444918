import { tidy } from '../../text/normalise';

export type FoundEntry<P, K> =
  { readonly register: 'DIP'; readonly entry: P } | { readonly register: 'DIK'; readonly entry: K };

/** Finds an entry by its number, e.g. 'DIP-0012', in any spelling. */
export function findEntry<P extends { readonly id: string }, K extends { readonly id: string }>(
  { dip, dik }: { readonly dip: readonly P[]; readonly dik: readonly K[] },
  number: string,
): FoundEntry<P, K> | undefined {
  const id = tidy(number).toUpperCase();
  const inDip = dip.find((entry) => entry.id === id);
  if (inDip) return { register: 'DIP', entry: inDip };
  const inDik = dik.find((entry) => entry.id === id);
  return inDik && { register: 'DIK', entry: inDik };
}

/**
 * The state of a file in the ledger. `terlihat` files may still be growing; `memindahkan` is written before the move.
 * Invariant: seen = waiting + filed + duplicate + quarantined.
 */
export const scanStates = [
  'terlihat',
  'menunggu',
  'memindahkan',
  'tersimpan',
  'duplikat',
  'karantina',
] as const;
export type ScanState = (typeof scanStates)[number];

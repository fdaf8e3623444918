/**
 * Where a file of the ledger stands. `terlihat` files may still be growing; `memindahkan` is written before the move.
 * The law of conservation: seen = waiting + filed + duplicate + quarantined.
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

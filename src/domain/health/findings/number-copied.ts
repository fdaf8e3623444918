import { defineFinding } from '../finding';

/** Lines of a register, the ledger of scans or the master list that were copied in the sheet: they do not count. */
export const numberCopied = defineFinding({
  id: 'nomor-ganda',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'dip' },
  find: ({ copied }) =>
    (['dip', 'dik', 'pindaian', 'daftarWajib'] as const).flatMap((sheet) =>
      copied[sheet].map((facts) => ({ object: facts.id, facts, remedy: { by: 'sheet', sheet } as const })),
    ),
});

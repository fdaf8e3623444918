import { defineFinding } from '../finding';

/** Lines of a register or of the ledger of scans that were copied in the sheet: they have another line's number and do not count. */
export const numberCopied = defineFinding({
  id: 'nomor-ganda',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'dip' },
  find: ({ copied }) =>
    (['dip', 'dik', 'pindaian'] as const).flatMap((sheet) =>
      copied[sheet].map((facts) => ({ object: facts.id, facts, remedy: { by: 'sheet', sheet } as const })),
    ),
});

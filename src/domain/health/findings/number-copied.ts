import { defineFinding } from '../finding';

/** Lines of a register that were copied in the sheet: they have another entry's number and do not count. */
export const numberCopied = defineFinding({
  id: 'nomor-ganda',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'dip' },
  find: ({ copied }) =>
    (['dip', 'dik'] as const).flatMap((sheet) =>
      copied[sheet].map((facts) => ({ object: facts.id, facts, remedy: { by: 'sheet', sheet } as const })),
    ),
});

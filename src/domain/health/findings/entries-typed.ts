import { defineFinding } from '../finding';

/** Lines and Status cells of the registers that were typed into the sheet and do not count. */
export const entriesTyped = defineFinding({
  id: 'entri-diketik',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'dip' },
  find: ({ typed }) =>
    (['dip', 'dik'] as const).flatMap((sheet) =>
      typed[sheet].length === 0
        ? []
        : [{ object: sheet, facts: typed[sheet], remedy: { by: 'sheet', sheet } as const }],
    ),
});

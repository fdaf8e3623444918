import { defineFinding } from '../finding';

/** Cells with values that their columns cannot hold, sheet by sheet. Masalah reports those of the inventory. */
export const cellsUnreadable = defineFinding({
  id: 'sel',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'pengaturan' },
  find: ({ unreadable }) =>
    [...new Set(unreadable.map(({ sheet }) => sheet))].map((sheet) => ({
      object: sheet,
      facts: { sheet, cells: unreadable.filter((cell) => cell.sheet === sheet) },
      remedy: { by: 'sheet', sheet },
    })),
});

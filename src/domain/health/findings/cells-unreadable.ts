import { defineFinding } from '../finding';

/** Cells with values that do not fit their columns, by sheet. Masalah reports those of the inventory. */
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

import { defineFinding } from '../finding';

export const columnMissing = defineFinding({
  id: 'kolom',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'workbook' },
  find: ({ inspection: { sheets } }) => {
    const columns = sheets?.columns ?? [];
    return [...new Set(columns.map(({ sheet }) => sheet))].map((name) => ({
      object: name,
      facts: {
        sheet: name,
        headers: columns.filter(({ sheet }) => sheet === name).map(({ header }) => header),
      },
    }));
  },
});

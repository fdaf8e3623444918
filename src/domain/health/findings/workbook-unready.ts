import { sheetNames } from '../../workbook';
import { defineFinding, only } from '../finding';

export const workbookUnready = defineFinding({
  id: 'buku-kerja',
  severity: 'gawat',
  remedy: { by: 'program', mend: 'siapkan' },
  find: ({ inspection: { sheets } }) => only(sheets?.sheets.length === sheetNames.length ? true : null),
});

import { sheetNames } from '../../workbook';
import { defineFinding, only } from '../finding';

export const workbookUnready = defineFinding({
  id: 'buku-kerja',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'workbook' },
  find: ({ inspection: { sheets } }) => only(sheets?.sheets.length === sheetNames.length ? true : null),
});

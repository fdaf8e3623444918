import { sheetNames } from '../../workbook';
import { defineFinding, onlyAbout } from '../finding';

export const sheetMissing = defineFinding({
  id: 'sheet',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'workbook' },
  find: ({ inspection: { sheets } }) =>
    onlyAbout(sheets?.sheets.length === sheetNames.length ? [] : (sheets?.sheets ?? [])),
});

import { sheetNames } from '../../workbook';
import type { FindingKind } from '../finding';

export const workbookUnready: FindingKind = {
  id: 'buku-kerja',
  severity: 'gawat',
  title: 'Buku kerja belum disiapkan',
  remedy: { by: 'program', mend: 'siapkan', label: 'Siapkan' },
  find: ({ inspection: { sheets } }) =>
    sheets?.sheets.length === sheetNames.length
      ? [{ object: '', words: 'Belum ada sheet program di lembar ini. Siapkan membuat semuanya sekaligus.' }]
      : [],
};

import { sheetNames, workbook } from '../../workbook';
import type { FindingKind } from '../finding';

export const sheetMissing: FindingKind = {
  id: 'sheet',
  severity: 'gawat',
  title: 'Sheet tidak ada',
  remedy: { by: 'program', mend: 'siapkan', label: 'Buat lagi' },
  find: ({ inspection: { sheets } }) =>
    sheets === null || sheets.sheets.length === 0 || sheets.sheets.length === sheetNames.length
      ? []
      : [
          {
            object: '',
            words: `Sheet ${sheets.sheets.map((name) => workbook[name].title).join(', ')} tidak ada. Bila terhapus tidak sengaja dan isinya masih diperlukan, pulihkan dahulu dari File > Histori versi; tombol ini membuat sheet yang kosong.`,
          },
        ],
};

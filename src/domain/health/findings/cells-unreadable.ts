import { shorten } from '../../text/shorten';
import { workbook, type SheetName } from '../../workbook';
import type { FindingKind, Found, UnreadableCell } from '../finding';

/** Cells named one by one; of more only the number is told. */
const NAMED = 5;

/** Cells that are not what their column holds, sheet by sheet. Rows of the inventory say so themselves, in Masalah. */
export const cellsUnreadable: FindingKind = {
  id: 'sel',
  severity: 'perlu',
  title: 'Isi sel tidak terbaca',
  remedy: { by: 'sheet', sheet: 'pengaturan', label: 'Buka sheet' },
  find: ({ unreadable }) => {
    const sheets = [...new Set(unreadable.map(({ sheet }) => sheet))];
    return sheets.map((sheet) =>
      foundIn(
        sheet,
        unreadable.filter((cell) => cell.sheet === sheet),
      ),
    );
  },
};

function foundIn(sheet: SheetName, cells: readonly UnreadableCell[]): Found {
  const { title } = workbook[sheet];
  const named = cells
    .slice(0, NAMED)
    .map(({ row, header, found }) => `baris ${row}, ${header}: "${shorten(found)}"`);
  const more = cells.length > NAMED ? `; dan ${cells.length - NAMED} sel lain` : '';
  return {
    object: sheet,
    words: `Di sheet ${title} ada isi yang tidak terbaca dan dianggap kosong: ${named.join('; ')}${more}. Perbaiki atau kosongkan selnya; tanggal ditulis seperti 17/8/2026. Bila kolom itu diisi program, kembalikan isinya lewat File > Histori versi.`,
    remedy: { by: 'sheet', sheet, label: `Buka sheet ${title}` },
  };
}

import { zipSync, type Zippable } from 'fflate';
import { encodeUtf8 } from '../utf8';
import { workbookParts } from './parts';
import { legalSheetNames } from './sheet-names';
import type { XlsxSheet } from './sheet';
import { sheetXml } from './sheet-xml';

export type { XlsxSheet } from './sheet';

/**
 * A workbook in Office Open XML (ECMA-376): texts as texts, never formulas, numbers as numbers, a bold header row that
 * is frozen, has a filter, and is repeated on each printed A4 page. The same sheets give the same bytes.
 */
export function renderXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const list = sheets.length === 0 ? [{ name: '', columns: [], rows: [] }] : sheets;
  const names = legalSheetNames(list.map(({ name }) => name));
  const parts = {
    ...workbookParts(list, names),
    ...Object.fromEntries(
      list.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  };
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) files[path] = encodeUtf8(xml);
  return zipSync(files, { level: 6, mtime: new Date(2000, 0, 1) });
}

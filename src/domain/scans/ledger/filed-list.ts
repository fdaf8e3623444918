import type { ScanRow } from '../../workbook/pindaian';
import type { LogDraft } from '../../workbook/log-entry';
import { listParts } from '../../log/list-parts';
import { rowsServed } from '../../completeness/scanned-rows';

/** The event of the Log that lists every filed file when a Kegiatan opens, so that nothing before it has to be read. */
export const FILED_LIST = 'PINDAIAN_TERSIMPAN';

/** The rows for which a content was filed. */
export type Filing = Pick<ScanRow, 'row' | 'sha256'>;

/** Hexadecimal digits that a list has of a SHA-256. */
const DIGITS = 12;

/** The entries that list these files, each with its number, its rows and the beginning of its SHA-256; one that says so if there are none. */
export function filedEntries(
  kegiatan: string,
  filed: readonly (Filing & Pick<ScanRow, 'id'>)[],
): readonly LogDraft[] {
  const files = filed.map(({ id, row, sha256 }) =>
    JSON.stringify([id, rowsServed({ row }).join(), sha256.slice(0, DIGITS)]),
  );
  const parts = files.length === 0 ? [''] : listParts(files, ',');
  const detail = `${filed.length} berkas tersimpan`;
  return parts.map((part) => ({ event: FILED_LIST, object: kegiatan, detail, cells: `[${part}]` }));
}

/** The files of such an entry. @example listedFilings('[["P-0001","KUL-0001,KUL-0002","9f86d081884c"]]') */
export function listedFilings(cells: string): readonly (readonly [id: string, filing: Filing])[] {
  try {
    const files = JSON.parse(cells) as readonly (readonly [string, string, string])[];
    return files.map(([id, rows, sha256]) => [id, { row: rows.split(',').join(', '), sha256 }]);
  } catch {
    return [];
  }
}

/** Whether this content was filed; of listed files the Log has the beginning of the hash. */
export const hasContent = (filing: Filing, sha256: string): boolean =>
  filing.sha256 === '' ? sha256 === '' : sha256.startsWith(filing.sha256);

import { fillMarks } from '../../text/fill-marks';
import { tidy } from '../../text/normalise';
import type { InventoryRow } from '../../workbook/inventaris';

/** Characters, including the extension. */
export const MAX_NAME = 120;

/**
 * The name of a filed scan, from the office's template. It contains only letters, digits and marks that every file
 * system accepts, has at most 120 characters, and gets a number if the name is taken.
 * @example archiveName('{kode}_{tahun}_{judul}', { id: 'KUL-0007', title: 'BA/Stock Opname', year: 2025 }, 'pdf', new Set())
 * //=> 'KUL-0007_2025_BA-Stock-Opname.pdf'
 */
export function archiveName(
  template: string,
  row: Pick<InventoryRow, 'id' | 'title' | 'year'>,
  extension: string,
  taken: ReadonlySet<string>,
): string {
  const parts = { kode: row.id, tahun: row.year ?? 'tanpa-tahun', judul: row.title };
  const filled = safe(fillMarks(template, parts)) || safe(row.id) || 'pindaian';
  const stem = RESERVED.test(filled) ? `pindaian_${filled}` : filled;
  const nameOf = (copy: number): string => {
    const tail = `${copy === 1 ? '' : `_${copy}`}.${extension}`;
    return stem.slice(0, MAX_NAME - tail.length).replace(/[-_.]+$/, '') + tail;
  };
  return nameOf(firstFree((copy) => taken.has(nameOf(copy).toLowerCase())));
}

/** The first free number, found by doubling and bisection. If the taken numbers have gaps: some free one. */
function firstFree(isTaken: (copy: number) => boolean): number {
  let free = 1;
  while (isTaken(free)) free *= 2;
  let last = free >> 1;
  while (free - last > 1) {
    const middle = (last + free) >> 1;
    if (isTaken(middle)) last = middle;
    else free = middle;
  }
  return free;
}

/** Device names that Windows reserves, whatever follows the first dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Combining marks that decomposition (NFKD) separates from their letters. */
const ACCENTS = /\p{M}/gu;

function safe(text: string): string {
  return tidy(text)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/-?_-?/g, '_')
    .replace(/^[-_.]+|[-_.]+$/g, '');
}

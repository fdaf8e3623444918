import { hash } from './random';
import { shortened } from './shortened';

export interface ScanRow {
  /** ID of the inventory row, e.g. 'KUL-0007'. */
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
}

/**
 * How people and devices name scans, based on file names in public registers of Indonesian offices. The first ones
 * contain the title; from `phone` on the name says nothing about it.
 */
export const scanNameVariants = [
  { id: 'upper-snake', name: (row: ScanRow) => `${words(withYear(row)).join('_').toUpperCase()}.pdf` },
  { id: 'title-case', name: (row: ScanRow) => `${words(withYear(row)).map(capital).join(' ')}.pdf` },
  { id: 'id-in-front', name: (row: ScanRow) => `${row.id} ${words(row.title).slice(0, 3).join(' ')}.pdf` },
  {
    id: 'copy-mark',
    name: (row: ScanRow) => `${words(withYear(row)).join(' ')} (${1 + (hash(row.id) % 2)}).pdf`,
  },
  { id: 'shortened', name: (row: ScanRow) => `${words(shortened(withYear(row))).join(' ')}.pdf` },
  {
    id: 'upload-stamp',
    name: (row: ScanRow) => `${1770000000 + (key(row) % 900000)}_${words(withYear(row)).join('_')}.pdf`,
  },
  { id: 'phone', name: (row: ScanRow) => `IMG_202602${phoneMoment(key(row))}.jpg` },
  { id: 'scanner', name: (row: ScanRow) => `Scan_${String(1 + (key(row) % 999)).padStart(3, '0')}.pdf` },
  {
    id: 'upload-random',
    name: (row: ScanRow) =>
      `${key(row).toString(16).padStart(8, '0')}_${1770000000 + (key(row) % 900000)}.pdf`,
  },
] as const satisfies readonly { readonly id: string; readonly name: (row: ScanRow) => string }[];

/**
 * The file name of a row's scan; `variant` is an index into `scanNameVariants`, modulo its length.
 * @example scanName({ id: 'KUL-0007', title: 'Laporan Keuangan', year: 2025 }, 0)  //=> 'LAPORAN_KEUANGAN_2025.pdf'
 */
export function scanName(row: ScanRow, variant: number): string {
  const count = scanNameVariants.length;
  const { name } = scanNameVariants[((variant % count) + count) % count] ?? scanNameVariants[0];
  return cut(name(row));
}

const key = ({ id, title, year }: ScanRow): number => hash(`${id}/${title}/${year ?? ''}`);

/** The title with its year, once. */
const withYear = ({ title, year }: ScanRow): string =>
  year === null || title.includes(String(year)) ? title : `${title} ${year}`;

/** The words of a text without characters that file systems refuse. */
function words(text: string): string[] {
  const found = text
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  return found.length === 0 ? ['dokumen'] : found;
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;

/** A time from 4 to 6 February in office hours, in the form of a phone's camera: day_hour minute second. */
function phoneMoment(number: number): string {
  const second = Math.floor(number / 3) % (8 * 3600);
  const clock = [8 + Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `0${4 + (number % 3)}_${clock.map((part) => String(part).padStart(2, '0')).join('')}`;
}

/** Cuts a name to the 255 bytes that file systems allow; the extension is kept. */
function cut(name: string): string {
  const dot = name.lastIndexOf('.');
  const stem = Array.from(name.slice(0, dot)).slice(0, 60).join('').trim();
  return Buffer.byteLength(name) <= 200 ? name : `${stem}${name.slice(dot)}`;
}

import { fold, headerKey, tidy } from '../text/normalise';

/** The kind of a line: a document, or what it is instead. */
export const lineKinds = [
  'document',
  'untitled',
  'total',
  'column numbers',
  'repeated header',
  'page number',
  'group heading',
  'signature',
  'legend',
  'nihil',
  'system file',
] as const;
export type LineKind = (typeof lineKinds)[number];

const totalOf =
  /^(?:sub ?-?total|grand total|total|jumlah|jml)(?: (?:keseluruhan|seluruhnya|semua|dokumen|informasi|publik|total|akhir|baris|data|arsip|berkas|lembar|halaman|item|berkala|serta merta|setiap saat|dikecualikan|dip|dik))*[ .:=\d]*$/;
const SUBTOTAL = /^sub ?-?total\b/;

/** @example isTotal('JUMLAH KESELURUHAN: 12')  //=> true */
export const isTotal = (text: string): boolean => totalOf.test(fold(text)) || SUBTOTAL.test(fold(text));

const NIHIL =
  /^[\s"'(\-–—.]*(?:nihil|tidak ada|belum ada|tidak ada (?:dokumen|informasi|data|arsip)|belum ada (?:dokumen|informasi|data)|kosong)[\s"').\-–—]*$/;

/** @example isNihil('- NIHIL -')  //=> true */
export const isNihil = (text: string): boolean => NIHIL.test(fold(text));

/** A cell that states that it has nothing. @example isBlankMark('-')  //=> true */
export const isBlankMark = (text: string): boolean => /^[-–—_.…\s]+$/.test(text);

const DITTO =
  /^(?:s\.? ?d\.? ?a\.?|idem(?: ditto)?|ditto|dito|sama dengan (?:di )?atas|sama seperti (?:di )?atas|[-–—\s]*(?:"|”|“|″|〃|''|,,|''')[-–—\s]*)$/;

/** Whether a cell repeats the one above. @example isDitto('s.d.a.')  //=> true */
export const isDitto = (text: string): boolean => DITTO.test(text.toLowerCase());

/** A cell that begins the signatures under a list. */
const OPENING_ONLY =
  /^(?:mengetahui|menyetujui|disetujui|diperiksa|dibuat|disusun|ttd|tertanda)[\s,.:/]*(?:oleh)?[\s,.:]*$/;
const SIGNATURE_START =
  /^(?:ditetapkan di|ditandatangani|nip\b[\s.:]*[\d.\s_…-]{3,}$|mengetahui[ ,/]+(?:menyetujui|kepala|ketua|sekretaris|pejabat|ppid|atasan)|dibuat oleh|disusun oleh)/;
/** A place and a date: "Lahat, 5 Januari 2026", "Lahat, ... Januari 2026". */
const PLACE_AND_DATE =
  /^\p{L}[\p{L} .]{1,40}, *(?:(?:tanggal|tgl\.?) *)?[\d.…_]*\s*(?:\p{L}{3,10}|\d{1,2}[-/]\d{1,2}[-/])?\s*(?:(?:19|20)\d\d|[.…_]{2,})\.?$/u;

/** Whether a text begins the signatures under a list. @example opensSignatures('Mengetahui,')  //=> true */
export function opensSignatures(text: string): boolean {
  const plain = fold(text);
  return OPENING_ONLY.test(plain) || SIGNATURE_START.test(plain) || PLACE_AND_DATE.test(plain);
}

/** @example opensLegend('Keterangan:')  //=> true */
export const opensLegend = (text: string): boolean =>
  /^(?:keterangan|catatan|ket|sumber|sumber data|nb|note)\.?\s*:/.test(fold(text)) || /^\*+\)/.test(text);

const PAGE =
  /^[-–—\s]*(?:halaman|hal|hlm|page|lembar)?\.?\s*:?\s*\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?[-–—\s]*$/;

/** Whether a text is the number of a page, and not the number of a document. @example isPageNumber('Halaman 2 dari 5')  //=> true */
export const isPageNumber = (text: string): boolean => PAGE.test(fold(text)) && !/^\d*$/.test(text.trim());

/** A number or letter of a heading, alone in its cell: A, I., (b). Numbers of documents are not among them. */
const LETTER = /^\(?(?:[a-z]|[ivx]{1,6})[.)]*\)?$/i;
/** The same before a text: "I. BERKALA". */
const LETTERED = /^\(?(?:[a-z]|[ivx]{1,6})[.)]\)?\s+\S/i;

export const isLetter = (text: string): boolean => LETTER.test(text);
export const isLettered = (text: string): boolean => LETTERED.test(text);
/** @example unlettered('II. Laporan')  //=> 'Laporan' */
export const unlettered = (text: string): string =>
  isLettered(text) ? text.replace(/^\(?(?:[a-z]|[ivx]{1,6})[.)]\)?\s+/i, '') : text;

/** The small letter or sign before an item under a heading: a. (b) - • */
const SIGNS = '[•◦▪●○■□–—*-]';
const ITEM = new RegExp(`^(?:\\(?[a-z][.)]|${SIGNS})\\s+(?=\\S)`);
const FIRST_ITEM = new RegExp(`^(?:\\(?a[.)]|${SIGNS})(?:\\s+\\S|$)`);

/** Whether a text begins the items under a heading. @example isFirstItem('a. Neraca')  //=> true */
export const isFirstItem = (text: string): boolean => FIRST_ITEM.test(text);
export const isItem = (text: string): boolean => ITEM.test(text);
export const isBulleted = (text: string): boolean => isItem(text) && !isLettered(text);
/** The same in a cell of its own. */
export const isItemLetter = (text: string): boolean => /^\(?[a-z][.)]*$/.test(text);
/** @example withoutItem('a. Neraca')  //=> 'Neraca' */
export const withoutItem = (text: string): string => text.replace(ITEM, '');

/** The number of a running number: 1, 1., (1), 01. */
export const isRunningNumber = (text: string): boolean => /^\(?\d{1,5}[.)]*$/.test(text);

/** Characters of the longest number of a column, with brackets and invisible signs. */
const LONGEST_NUMBER = 16;

/**
 * Whether a line numbers its columns: at least two cells, all numbers or all letters, that rise with the columns.
 * @example isNumbering(['(1)', '(2)', '', '(4)'])  //=> true
 */
export function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => tidy(cell) !== '');
  if (filled.length < 2 || filled.some(({ length }) => length > LONGEST_NUMBER)) return false;
  const keys = filled.map(headerKey);
  const readings = [asNumber, asLetter, asRoman];
  return readings.some((read) => {
    const values = keys.map(read);
    return (
      values.every((value) => value !== undefined && value >= 1 && value <= cells.length + 1) &&
      values.every((value, index) => index === 0 || (value ?? 0) > (values[index - 1] ?? 0))
    );
  });
}

const asNumber = (text: string): number | undefined =>
  /^(?:kol(?:om)?)?\d{1,2}$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
const asLetter = (text: string): number | undefined =>
  /^[a-z]$/.test(text) ? text.charCodeAt(0) - 96 : undefined;
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const asRoman = (text: string): number | undefined => {
  const index = romans.indexOf(text);
  return index < 0 ? undefined : index + 1;
};

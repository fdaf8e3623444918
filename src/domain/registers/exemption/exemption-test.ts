import type { CalendarDate } from '../../calendar/calendar-date';
import { fold } from '../../text/normalise';
import { dik, type DikRow, type TestCells } from '../../workbook/registers';
import { isActive } from '../active-entries';

export type TestColumn = keyof TestCells;

/** Without these a consequence test says too little; the part, the announced title and the holder may be blank. */
const needed = [
  'article',
  'harm',
  'interest',
  'exemptUntil',
  'minutesNumber',
  'minutesDate',
  'testers',
] as const satisfies readonly TestColumn[];

/** Headers of what the test of an active exemption does not state yet. */
export const testGaps = (entry: TestCells & Pick<DikRow, 'status'>): readonly string[] =>
  isActive(entry)
    ? needed.filter((key) => (entry[key] ?? '') === '').map((key) => dik.columns[key].header)
    : [];

const KIP =
  /(?:\b(?:ps|pasal)\.? ?)?\b17\b(?: ayat \(?\d\)?)?[ ,]*(?:huruf|hrf\.?|huruf-huruf) ?"?'?([a-z])\b/;
const LAW = /\b(?:uu|undang-undang|perppu|pp|peraturan)\b.*\b(?:\d+\/(?:19|20)\d\d|(?:no|nomor)\.? ?\d+)\b/;
const IS_KIP = /\b14\/2008\b|14 tahun 2008|keterbukaan informasi/;

/**
 * Whether a text names a ground of exemption: pasal 17 huruf a to j of UU 14/2008, or another law with its number.
 * @example isArticle('UU 14/2008 Pasal 17 huruf h')  //=> true
 * @example isArticle('Pasal 17 huruf k')             //=> false
 */
export function isArticle(text: string): boolean {
  const plain = fold(text);
  const [, letter] = KIP.exec(plain) ?? [];
  if (letter !== undefined) return letter <= 'j';
  return LAW.test(plain) && !IS_KIP.test(plain);
}

/** The exemption has ended: the document is to be opened, or tested again. */
export const isEnded = (entry: Pick<DikRow, 'status' | 'exemptUntil'>, today: CalendarDate): boolean =>
  entry.status === 'ditetapkan' && entry.exemptUntil !== null && entry.exemptUntil < today;

import { fold } from '../text/normalise';

/** What a line of a list seems to be: a document, a total below the documents, or something without a title. */
export type LineKind = 'dokumen' | 'jumlah' | 'tanpa judul';

const total =
  /^(?:sub ?-?total|grand total|total|jumlah)(?: (?:keseluruhan|seluruhnya|semua|dokumen|informasi|total|akhir|baris|data))*[ .:=\d]*$/;

/** @example kindOfLine('JUMLAH KESELURUHAN: 12')  //=> 'jumlah' */
export function kindOfLine(title: string): LineKind {
  if (title === '') return 'tanpa judul';
  return total.test(fold(title)) ? 'jumlah' : 'dokumen';
}

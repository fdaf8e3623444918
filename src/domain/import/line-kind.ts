import { fold } from '../text/normalise';

/** The kind of a line: a document, a total below the documents, or a line without a title. */
export type LineKind = 'dokumen' | 'jumlah' | 'tanpa judul';

const total =
  /^(?:sub ?-?total|grand total|total|jumlah)(?: (?:keseluruhan|seluruhnya|semua|dokumen|informasi|total|akhir|baris|data))*[ .:=\d]*$/;

/** @example kindOfLine('JUMLAH KESELURUHAN: 12')  //=> 'jumlah' */
export function kindOfLine(title: string): LineKind {
  if (title === '') return 'tanpa judul';
  return total.test(fold(title)) ? 'jumlah' : 'dokumen';
}

import { fold, headerKey } from '../text/normalise';
import { categories, type Category } from '../workbook/vocabulary/category-and-form';

/** The word by which each category is known. */
const named: Readonly<Record<Category, RegExp>> = {
  berkala: /\bberkala\b/g,
  'serta merta': /\bserta[ _-]*merta\b/g,
  'setiap saat': /\bsetiap[ _-]*saat\b/g,
  dikecualikan: /\bdikecualikan\b/g,
};

/**
 * Words around it that change nothing, from UU 14/2008 ps. 9 to 11 and 17, and Perki 1/2021: "Informasi yang wajib
 * disediakan dan diumumkan secara berkala".
 */
const around = new Set(
  'daftar dip kategori kat kelompok jenis klasifikasi informasi info inf publik dokumen yang yg wajib harus disediakan diumumkan disampaikan tersedia secara dan oleh badan atas berdasarkan permintaan'.split(
    ' ',
  ),
);

/** A number or letter before a heading. @example 'A.', '(1)', 'IV.' */
const ENUMERATED = /^\(?(?:[a-z]|\d{1,2}|[ivx]{1,5})[.)]+\s*/;
const ARTICLE = /\(?\b(?:pasal|ps\.?) \d+\)?(?: uu(?: kip)?(?: no\.?)?(?: nomor)? \d+(?:\/| tahun )\d{4})?/g;

/**
 * The category that a text names in words of the law, or undefined. Each other word must be one of those around it, so
 * that "tidak berkala" names none.
 * @example namedCategory('A. Informasi yang wajib diumumkan serta-merta')  //=> 'serta merta'
 */
export function namedCategory(text: string): Category | undefined {
  const plain = fold(text).replace(/_/g, ' ').replace(ENUMERATED, '').replace(ARTICLE, ' ');
  const found = categories.filter((category) => plain.search(named[category]) >= 0);
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const rest = plain.replace(named[only], ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.every((word) => around.has(word)) ? only : undefined;
}

/**
 * Words by which offices mark non-public documents: the levels of Peraturan ANRI on the security of archives (sangat
 * rahasia, rahasia, terbatas), and their substitutes. "Internal" is among them: a document for internal use is not
 * public until somebody says so.
 */
const secretWords = [
  'kecuali',
  'rahasia',
  'terbatas',
  'tertutup',
  'konfidensial',
  'confidential',
  'secret',
  'internal',
].map(headerKey);

/**
 * "Not for the public" in the words that people choose, without spaces (headerKey). A file that cannot be opened
 * ("tidak dapat dibuka") is not meant.
 * @example NOT_PUBLIC.test('tidakbolehdiumumkan')  //=> true
 */
const NOT_PUBLIC =
  /(?:tidak|tdk|bukan|jangan|dilarang|non)(?:boleh|untuk|utk|akan|perlu)?(?:di)?(?:umum|publik|terbuka|buka(?!n)|sebar|bagikan)|(?:tidak|tdk)(?:dapat|bisa)di(?:umumkan|publikasikan|sebar)/;
const NOT_PUBLIC_WHOLE = new RegExp(`^(?:${NOT_PUBLIC.source})(?:kan|luaskan|asi|asikan)?$`);

/** Whether a text contains a word of secrecy. @example isSecret('SANGAT_RAHASIA')  //=> true */
export function isSecret(text: string): boolean {
  const wanted = headerKey(text);
  return secretWords.some((word) => wanted.includes(word)) || NOT_PUBLIC.test(wanted);
}

/** Characters of the longest mark of secrecy, generously. */
const LONGEST_MARK = 60;

/** Whether the whole text is a word of secrecy that counts in any column. @example isSecretMark('Rahasia')  //=> true */
export function isSecretMark(text: string): boolean {
  if (text.length > LONGEST_MARK || /\d/.test(text)) return false;
  const wanted = headerKey(text).replace(/^sangat/, '');
  return (
    (secretWords.includes(wanted) && wanted !== 'kecuali' && wanted !== 'internal') ||
    NOT_PUBLIC_WHOLE.test(wanted)
  );
}

/** Headers of columns that mix categories or words of secrecy with other values; each cell is classified by its value. */
const mixedHeaders = new Set(
  [
    'jenis',
    'sifat',
    'sifat informasi',
    'klasifikasi',
    'klasifikasi informasi',
    'klasifikasi keamanan',
    'klasifikasi keamanan dan akses',
    'klasifikasi keamanan dan akses arsip',
    'keamanan dan akses',
    'tingkat keamanan',
    'kategori',
    'kategori informasi',
    'jenis informasi',
    'kelompok informasi',
    'status informasi',
    'keterbukaan',
    'akses',
    'hak akses',
  ].map(headerKey),
);

/** Whether a header is one of the mixed ones. */
export const isMixedHeader = (header: string): boolean => mixedHeaders.has(headerKey(header));

/**
 * Whether a cell outside the category column states a category. A mark of secrecy alone in its cell counts in every
 * column; a category or a longer secret text only under one of the mixed headers.
 */
export const saysCategory = (isMixed: boolean, text: string): boolean =>
  isSecretMark(text) || (isMixed && (namedCategory(text) !== undefined || isSecret(text)));

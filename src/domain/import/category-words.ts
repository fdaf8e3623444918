import { headerKey } from '../text/normalise';
import type { Category } from '../workbook/vocabulary/category-and-form';

/**
 * Every spelling that is read as a category, compared without case, punctuation and spaces. The long ones are from the
 * law: UU 14/2008 ps. 9 to 11 and 17, and Peraturan Komisi Informasi 1/2021.
 */
const spellings: Readonly<Record<Category, readonly string[]>> = {
  berkala: [
    'berkala',
    'secara berkala',
    'wajib berkala',
    'wajib diumumkan berkala',
    'wajib diumumkan secara berkala',
    'wajib disediakan dan diumumkan berkala',
    'wajib disediakan dan diumumkan secara berkala',
  ],
  'serta merta': [
    'serta merta',
    'sertamerta',
    'secara serta merta',
    'wajib serta merta',
    'wajib diumumkan serta merta',
    'wajib diumumkan secara serta merta',
  ],
  'setiap saat': [
    'setiap saat',
    'tersedia setiap saat',
    'wajib setiap saat',
    'wajib tersedia setiap saat',
    'wajib disediakan setiap saat',
  ],
  dikecualikan: ['dikecualikan'],
};

const before = ['', 'informasi ', 'informasi publik ', 'informasi yang ', 'informasi publik yang '];

const known: ReadonlyMap<string, Category> = new Map(
  (Object.keys(spellings) as Category[]).flatMap((category) =>
    before.flatMap((start) =>
      spellings[category].map((end) => [headerKey(`${start}${end}`), category] as const),
    ),
  ),
);

/** The category that a text names in one of the known spellings, or undefined. */
export const namedCategory = (text: string): Category | undefined => known.get(headerKey(text));

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
  'tidak untuk umum',
  'tidak untuk publik',
  'tidak untuk diumumkan',
  'bukan untuk umum',
  'bukan untuk publik',
  'non publik',
  'tidak terbuka',
  'tidak dibuka',
  'tidak diumumkan',
  'tidak dipublikasikan',
].map(headerKey);

/** Whether a text contains a word of secrecy. @example isSecret('SANGAT_RAHASIA')  //=> true */
export function isSecret(text: string): boolean {
  const wanted = headerKey(text);
  return secretWords.some((word) => wanted.includes(word));
}

/** Whether the whole text is a word of secrecy that counts in any column. @example isSecretMark('Rahasia')  //=> true */
export function isSecretMark(text: string): boolean {
  const wanted = headerKey(text).replace(/^sangat/, '');
  return secretWords.includes(wanted) && wanted !== 'kecuali' && wanted !== 'internal';
}

/** Headers of columns that mix categories or words of secrecy with other values; each cell is classified by its value. */
const judged = new Set(
  [
    'jenis',
    'sifat',
    'sifat informasi',
    'klasifikasi',
    'klasifikasi informasi',
    'klasifikasi keamanan',
    'klasifikasi keamanan dan akses',
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

/**
 * Whether a cell outside the category column states a category. A mark of secrecy alone in its cell counts in every
 * column; a category or a longer secret text only under one of the mixed headers.
 */
export const saysCategory = (header: string, text: string): boolean =>
  isSecretMark(text) ||
  (judged.has(headerKey(header)) && (namedCategory(text) !== undefined || isSecret(text)));

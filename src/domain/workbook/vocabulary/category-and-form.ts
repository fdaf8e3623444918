import { fold, headerKey } from '../../text/normalise';

/** UU 14/2008: berkala (ps. 9), serta merta (ps. 10), setiap saat (ps. 11). */
export const publicCategories = ['berkala', 'serta merta', 'setiap saat'] as const;
export type PublicCategory = (typeof publicCategories)[number];

/** The public ones, and dikecualikan (ps. 17). */
export const categories = [...publicCategories, 'dikecualikan'] as const;
export type Category = (typeof categories)[number];

/** The categories as UU 14/2008 names them, for the headings of a register. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  berkala: 'Informasi yang wajib disediakan dan diumumkan secara berkala',
  'serta merta': 'Informasi yang wajib diumumkan secara serta merta',
  'setiap saat': 'Informasi yang wajib tersedia setiap saat',
  dikecualikan: 'Informasi yang dikecualikan',
};

export const forms = ['Softcopy', 'Hardcopy', 'Softcopy dan Hardcopy'] as const;
export type Form = (typeof forms)[number];

const soft =
  /soft|digital|elektronik|electronic|pdf|file|rekam|online|daring|website|\b(web|laman|situs|aplikasi|scan|pindaian|word|excel|docx?|xlsx?|csv|pptx?|jpe?g|png|mp[34]|video|audio|cd|dvd|flash ?disk|e-?mail|surel|drive|data ?base|basis data|sc)\b/;
const hard =
  /hard|cetak|kertas|fisik|foto ?kopi|foto ?copy|\b(buku|print|print ?out|berkas asli|naskah asli|bundel|map|ordner|hc|manual|konvensional)\b/;
const negated = /\b(bukan|tidak|tanpa|non|belum)\b/;

/**
 * The form that a word means, in the sheet or in an imported list; undefined if it means none.
 * @example formOf('HARDCOPY+SOFTCOPY')  //=> 'Softcopy dan Hardcopy'
 * @example formOf('Hard File')          //=> 'Hardcopy'
 */
export function formOf(text: string): Form | undefined {
  const wanted = headerKey(text);
  const exact = forms.find((form) => headerKey(form) === wanted);
  if (exact) return exact;
  // "Hard file" is paper, although a file usually is not.
  const plain = fold(text)
    .replace(/hard[\s-]*file/g, 'hard')
    .replace(/_/g, ' ');
  if (negated.test(plain)) return undefined;
  const [isSoft, isHard] = [soft.test(plain), hard.test(plain)];
  if (/keduanya|dua-duanya/.test(plain) || (isSoft && isHard)) return 'Softcopy dan Hardcopy';
  return isSoft ? 'Softcopy' : isHard ? 'Hardcopy' : undefined;
}

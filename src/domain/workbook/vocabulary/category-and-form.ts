import { headerKey } from '../../text/normalise';

/** UU 14/2008: berkala (ps. 9), serta merta (ps. 10), setiap saat (ps. 11), dikecualikan (ps. 17). */
export const categories = ['berkala', 'serta merta', 'setiap saat', 'dikecualikan'] as const;
export type Category = (typeof categories)[number];

export const forms = ['Softcopy', 'Hardcopy', 'Softcopy dan Hardcopy'] as const;
export type Form = (typeof forms)[number];

const soft = /soft|digital|elektronik|pdf|file/;
const hard = /hard|cetak|kertas|fisik/;

/**
 * The form that a word means, in the sheet or in an imported list; undefined if it means none.
 * @example formOf('HARDCOPY+SOFTCOPY')  //=> 'Softcopy dan Hardcopy'
 */
export function formOf(text: string): Form | undefined {
  const exact = forms.find((form) => headerKey(form) === headerKey(text));
  if (exact) return exact;
  const plain = text.toLowerCase();
  const [isSoft, isHard] = [soft.test(plain), hard.test(plain)];
  if (/keduanya|dua-duanya/.test(plain) || (isSoft && isHard)) return 'Softcopy dan Hardcopy';
  return isSoft ? 'Softcopy' : isHard ? 'Hardcopy' : undefined;
}

import type { ClassificationRow, Fate } from '../../workbook/reference';
import { fates } from '../../workbook/reference';
import { fold } from '../../text/normalise';

/** How long a document is kept, in whole years, and what becomes of it then; null where nobody has said. */
export interface RetentionTerms {
  readonly active: number;
  readonly inactive: number;
  readonly fate: Fate | '';
}

/** As the office's JRA has it for a classification code; null while its years are blank. */
export function termsOfCode(
  code: Omit<ClassificationRow, 'code' | 'description'> | undefined,
): RetentionTerms | null {
  if (!code || (code.active === null && code.inactive === null && code.fate === '')) return null;
  if (code.active === null && code.inactive === null && code.fate !== 'permanen') return null;
  return { active: code.active ?? 0, inactive: code.inactive ?? 0, fate: code.fate };
}

/**
 * What staff wrote in words. Numbers of years are read where they can be; anything else is kept as it is written and
 * has no due date.
 * @example readTerms('Aktif 2 tahun, inaktif 3 tahun, musnah')  //=> { active: 2, inactive: 3, fate: 'musnah' }
 * @example readTerms('5 tahun')  //=> { active: 5, inactive: 0, fate: '' }
 */
export function readTerms(text: string): RetentionTerms | null {
  const words = fold(text);
  const fate = fates.find((known) => words.includes(known)) ?? '';
  const active = yearsIn(words, /(?<!in)aktif\D{0,12}(\d{1,2})\s*(?:tahun|thn|th\b)/);
  const inactive = yearsIn(words, /inaktif\D{0,12}(\d{1,2})\s*(?:tahun|thn|th\b)/);
  if (active !== null || inactive !== null) return { active: active ?? 0, inactive: inactive ?? 0, fate };
  const only = yearsIn(words, /(\d{1,2})\s*(?:\([^)]*\)\s*)?(?:tahun|thn|th\b)/);
  if (only !== null) return { active: only, inactive: 0, fate };
  return fate === 'permanen' ? { active: 0, inactive: 0, fate } : null;
}

const yearsIn = (words: string, pattern: RegExp): number | null => {
  const found = pattern.exec(words)?.[1];
  return found === undefined ? null : Number(found);
};

/** @example describeTerms({ active: 2, inactive: 3, fate: 'musnah' })  //=> 'Aktif 2 tahun, inaktif 3 tahun, musnah' */
export const describeTerms = ({ active, inactive, fate }: RetentionTerms): string =>
  [
    ...(active + inactive > 0 ? [`Aktif ${active} tahun`, `inaktif ${inactive} tahun`] : []),
    ...(fate === ''
      ? []
      : [active + inactive > 0 ? fate : `${fate.charAt(0).toUpperCase()}${fate.slice(1)}`]),
  ].join(', ');

import { categories, formOf, type Category, type Form } from '../inventory/vocabulary';
import { findUnit, type SubBagian } from '../office/sub-bagian';
import { headerKey } from '../text/normalise';

/** What was read from a loose cell; `doubt` says what was guessed and why, `keep` is the original text worth keeping. */
export interface CellReading<T> {
  readonly value: T;
  readonly doubt?: string;
  readonly keep?: string;
}

const FALLBACK_CATEGORY: Category = 'setiap saat';

/** @example readCategory('SETIAP_SAAT')  //=> { value: 'setiap saat' } */
export function readCategory(text: string): CellReading<Category> {
  const wanted = headerKey(text);
  const found = categories.find(
    (category) => headerKey(category) === wanted || wanted === headerKey(`informasi ${category}`),
  );
  if (found) return { value: found };
  // "DIKECUALIKAN (Keputusan ...)": a doubt must never make an exempted document public.
  if (wanted.includes('kecuali'))
    return { value: 'dikecualikan', doubt: `"${text}" dibaca sebagai dikecualikan`, keep: text };
  if (wanted === '') return { value: FALLBACK_CATEGORY, doubt: `kosong; dianggap ${FALLBACK_CATEGORY}` };
  return {
    value: FALLBACK_CATEGORY,
    doubt: `"${text}" tidak dikenal; dianggap ${FALLBACK_CATEGORY}`,
    keep: text,
  };
}

/** @example readForm('HARDCOPY+SOFTCOPY')  //=> { value: 'Softcopy dan Hardcopy' } */
export function readForm(text: string): CellReading<Form | ''> {
  if (text === '') return { value: '' };
  const form = formOf(text);
  if (form) return { value: form };
  return { value: '', doubt: `"${text}" tidak dikenal; dikosongkan`, keep: text };
}

/**
 * The unit meant, else the one that the person named for lines without a unit (`home`), else the first unit as a guess: a
 * row always has a home, where somebody can mend it.
 */
export function readUnit(
  text: string,
  units: readonly SubBagian[],
  home: string | null = null,
): CellReading<string> {
  const found = findUnit(text, units);
  if (found) return { value: found.code };
  const guess = home ?? units[0]?.code ?? '';
  if (text === '')
    return home === null ? { value: guess, doubt: `kosong; dianggap ${guess}` } : { value: home };
  return { value: guess, doubt: `"${text}" bukan Sub Bagian di Pengaturan; dianggap ${guess}`, keep: text };
}

const YEAR = /(?<!\d)(19[4-9]\d|20\d\d)(?!\d)/;

/** A plain year is taken as it is; else one found in the cell, then in the title, then the Kegiatan's own, each flagged. */
export function readYear(text: string, title: string, fallback: number): CellReading<number> {
  const plain = /^(19[4-9]\d|20\d\d)$/.exec(text);
  if (plain) return { value: Number(text) };
  const inCell = YEAR.exec(text)?.[1];
  if (inCell) return { value: Number(inCell), doubt: `"${text}" dibaca sebagai ${inCell}`, keep: text };
  const source = text === '' ? 'kosong' : `"${text}" bukan tahun`;
  const keep = text === '' ? {} : { keep: text };
  const inTitle = YEAR.exec(title)?.[1];
  if (inTitle)
    return { value: Number(inTitle), doubt: `${source}; diambil dari judul (${inTitle})`, ...keep };
  return { value: fallback, doubt: `${source}; dianggap tahun Kegiatan (${fallback})`, ...keep };
}

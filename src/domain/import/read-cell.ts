import type { GuessSource } from '../completeness/guesses';
import { formOf, type Category, type Form } from '../workbook/vocabulary/category-and-form';
import { findUnit, type SubBagian } from '../organisation/sub-bagian';
import { isSecret, namedCategory } from './category-words';

/** What was read from a loose cell; `doubt` says what was guessed and why, `keep` is the original text worth keeping. */
export interface CellReading<T> {
  readonly value: T;
  readonly doubt?: string;
  readonly keep?: string;
  /** Where a value comes from that somebody has to confirm; a cell that was only left empty has none. */
  readonly source?: GuessSource;
}

/**
 * The category that a cell names, with what other columns of the line say of it (`elsewhere`). Of several the more secret
 * one holds. What nobody knows stays empty: it must never make a document public.
 * @example readCategory('SETIAP_SAAT')  //=> { value: 'setiap saat' }
 */
export function readCategory(text: string, elsewhere: readonly string[] = []): CellReading<Category | ''> {
  const said = [text, ...elsewhere].filter((each) => each !== '');
  const named = [...new Set(said.flatMap((each) => namedCategory(each) ?? []))];
  const unknown = said.filter((each) => namedCategory(each) === undefined).join('; ');
  const keep = unknown === '' ? {} : { keep: unknown };
  if (named.includes('dikecualikan')) return { value: 'dikecualikan', ...keep };
  const secret = said.find(isSecret);
  if (secret !== undefined) {
    const doubt = `"${secret}" dibaca sebagai dikecualikan`;
    return { value: 'dikecualikan', doubt, source: 'dibaca', keep: said.join('; ') };
  }
  const [first, second] = named;
  if (first === undefined)
    return {
      value: '',
      doubt: `${said.length === 0 ? 'kosong' : `"${unknown}" tidak dikenal`}; pilih kategorinya`,
      ...keep,
    };
  if (second === undefined) return { value: first, ...keep };
  const both = said.join('; ');
  return { value: first, doubt: `"${both}" dibaca sebagai ${first}`, source: 'dibaca', keep: both };
}

/** @example readForm('HARDCOPY+SOFTCOPY')  //=> { value: 'Softcopy dan Hardcopy' } */
export function readForm(text: string): CellReading<Form | ''> {
  if (text === '') return { value: '' };
  const form = formOf(text);
  if (form) return { value: form };
  return { value: '', doubt: `"${text}" tidak dikenal; dikosongkan`, source: 'tidak dikenal', keep: text };
}

/**
 * The unit meant, else the one that the person named for the lines of a list (`home`), else the first unit, each as a
 * guess: a row always has a home, where somebody can mend it.
 */
export function readUnit(
  text: string,
  units: readonly SubBagian[],
  home: string | null = null,
): CellReading<string> {
  const found = findUnit(text, units);
  if (found) return { value: found.code };
  const guess = home ?? units[0]?.code ?? '';
  if (text === '') return { value: guess, doubt: `kosong; dianggap ${guess}`, source: 'dianggap' };
  const doubt = `"${text}" bukan Sub Bagian di Pengaturan; dianggap ${guess}`;
  return { value: guess, doubt, source: 'dianggap', keep: text };
}

const YEAR = /(?<!\d)(19[4-9]\d|20\d\d)(?!\d)/;

/** A plain year is taken as it is; else one found in the cell, then in the title, then the Kegiatan's own, each flagged. */
export function readYear(text: string, title: string, fallback: number): CellReading<number> {
  const plain = /^(19[4-9]\d|20\d\d)$/.exec(text);
  if (plain) return { value: Number(text) };
  const inCell = YEAR.exec(text)?.[1];
  if (inCell)
    return {
      value: Number(inCell),
      doubt: `"${text}" dibaca sebagai ${inCell}`,
      source: 'dibaca',
      keep: text,
    };
  const reason = text === '' ? 'kosong' : `"${text}" bukan tahun`;
  const keep = text === '' ? {} : { keep: text };
  const inTitle = YEAR.exec(title)?.[1];
  if (inTitle)
    return {
      value: Number(inTitle),
      doubt: `${reason}; diambil dari judul (${inTitle})`,
      source: 'judul',
      ...keep,
    };
  return {
    value: fallback,
    doubt: `${reason}; dianggap tahun Kegiatan (${fallback})`,
    source: 'kegiatan',
    ...keep,
  };
}

import type { GuessSource } from '../completeness/guesses';
import { blankOf, choiceOf, type Column } from '../workbook/column';
import type { Category } from '../workbook/vocabulary/category-and-form';
import { findUnit, type SubBagian } from '../organisation/sub-bagian';
import { isSecret, namedCategory } from './category-words';

/** The value read from a cell of a list. `doubt` says what was guessed and why, `keep` is the original text to be kept as a note. */
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

/**
 * A cell of a column that has no rule of its own: a choice by any of its spellings, a whole number, or the text itself.
 * @example readPlain(inventaris.columns.form, 'HARDCOPY+SOFTCOPY')  //=> { value: 'Softcopy dan Hardcopy' }
 */
export function readPlain(column: Column, text: string): CellReading<string | number | null> {
  if (text === '') return { value: blankOf[column.kind] };
  const value = column.choices
    ? choiceOf(column, text)
    : column.kind === 'number'
      ? numberIn(column, text)
      : text;
  if (value !== undefined) return { value };
  const doubt = `"${text}" tidak dikenal; dikosongkan`;
  return { value: blankOf[column.kind], doubt, source: 'tidak dikenal', keep: text };
}

function numberIn({ typed }: Column, text: string): number | undefined {
  const [least, greatest] = typed?.range ?? [-Infinity, Infinity];
  const found = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
  return found >= least && found <= greatest ? found : undefined;
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

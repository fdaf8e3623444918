import type { GuessSource } from '../completeness/guesses';
import { blankOf, choiceOf, type Column } from '../workbook/column';
import type { Category } from '../workbook/vocabulary/category-and-form';
import { findUnit, likelyUnit, type SubBagian } from '../organisation/sub-bagian';
import { isSecret, namedCategory } from './category-words';
import { dayOfSerial, yearsIn } from '../text/year-in';

/**
 * The value read from a cell of a list. `doubt` states what was guessed and why, `keep` is the original text to keep as
 * a note.
 */
export interface CellReading<T> {
  readonly value: T;
  readonly doubt?: string;
  readonly keep?: string;
  /** The source of a value that somebody must confirm; absent for a cell that was left empty. */
  readonly source?: GuessSource;
}

/**
 * The category that a cell names, combined with other cells of the line (`elsewhere`). Of several categories
 * dikecualikan takes precedence. Unknown text gives no category, because it must never make a document public.
 * @example readCategory('SETIAP_SAAT')  //=> { value: 'setiap saat' }
 */
export function readCategory(text: string, elsewhere: readonly string[] = []): CellReading<Category | ''> {
  const texts = [text, ...elsewhere].filter((each) => each !== '');
  const named = [...new Set(texts.flatMap((each) => namedCategory(each) ?? []))];
  const unknown = texts.filter((each) => namedCategory(each) === undefined).join('; ');
  const keep = unknown === '' ? {} : { keep: unknown };
  if (named.includes('dikecualikan')) return { value: 'dikecualikan', ...keep };
  const secret = texts.find(isSecret);
  if (secret !== undefined) {
    const doubt = `"${secret}" dibaca sebagai dikecualikan`;
    return { value: 'dikecualikan', doubt, source: 'dibaca', keep: texts.join('; ') };
  }
  const [first, second] = named;
  if (first === undefined)
    return {
      value: '',
      doubt: `${texts.length === 0 ? 'kosong' : `"${unknown}" tidak dikenal`}; pilih kategorinya`,
      ...keep,
    };
  if (second === undefined) return { value: first, ...keep };
  const both = texts.join('; ');
  return { value: first, doubt: `"${both}" dibaca sebagai ${first}`, source: 'dibaca', keep: both };
}

/**
 * Reads a cell of a column without a rule of its own: a choice in any of its spellings, a whole number, or the text
 * itself.
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
 * The unit that the text names, or the only one whose words it has. Otherwise the unit chosen for the list (`home`) or
 * else the first unit is guessed: a row always has a unit, where somebody can correct it.
 */
export function readUnit(
  text: string,
  units: readonly SubBagian[],
  home: string | null = null,
): CellReading<string> {
  const found = findUnit(text, units);
  if (found) return { value: found.code };
  const likely = likelyUnit(text, units)?.code;
  if (likely !== undefined)
    return { value: likely, doubt: `"${text}" dibaca sebagai ${likely}`, source: 'dibaca', keep: text };
  const guess = home ?? units[0]?.code ?? '';
  if (text === '') return { value: guess, doubt: `kosong; dianggap ${guess}`, source: 'dianggap' };
  const doubt = `"${text}" bukan Sub Bagian di Pengaturan; dianggap ${guess}`;
  return { value: guess, doubt, source: 'dianggap', keep: text };
}

/** The year of a document. `others` are the further years that its cell or its title names, e.g. the end of a range. */
export interface YearReading extends CellReading<number> {
  readonly others?: readonly number[];
}

/** Texts in which a year is looked for where the cell of the year has none. */
export interface YearSources {
  readonly title: string;
  /** The cell of the date. */
  readonly date: string;
  /** The year of the Kegiatan. */
  readonly fallback: number;
  /** The year of the heading over the line. */
  readonly heading?: number | undefined;
  /** The year in the title of the list. */
  readonly list?: number | undefined;
}

const isPlain = /^(19[4-9]\d|20\d\d)(?:[.,]0+)?$/;
/** A year as a spreadsheet shows a number, or spaced: 2.024, 2,024, 2 0 2 4. */
const GROUPED = /^[12](?:[.,]\d{3}|(?: \d){3})$/;

/**
 * A plain year is used as it is. Otherwise the year is guessed from the cell, the title, the date or the Kegiatan, and
 * flagged. Of a range it is the first year.
 */
export function readYear(text: string, { title, date, fallback, heading, list }: YearSources): YearReading {
  const whole = text.normalize('NFKC');
  const plain = isPlain.exec(GROUPED.test(whole) ? whole.replace(/[., ]/g, '') : whole);
  if (plain) return { value: Number(plain[1]) };
  const reason = text === '' ? 'kosong' : `"${text}" bukan tahun`;
  const keep = text === '' ? {} : { keep: text };
  const found = (years: readonly number[], source: GuessSource, doubt: string): YearReading => ({
    value: years[0] ?? fallback,
    doubt,
    source,
    ...keep,
    ...(years.length > 1 && { others: years.slice(1) }),
  });
  const inCell = yearsOf(text);
  if (inCell.length > 0) return found(inCell, 'dibaca', `"${text}" dibaca sebagai ${inCell[0]}`);
  const inTitle = yearsIn(title);
  if (inTitle.length > 0) return found(inTitle, 'judul', `${reason}; diambil dari judul (${inTitle[0]})`);
  if (heading !== undefined) return { value: heading, ...keep };
  const inDate = yearsOf(date);
  if (inDate.length > 0)
    return found(inDate, 'dibaca', `${reason}; diambil dari tanggal "${date}" (${inDate[0]})`);
  if (list !== undefined) return found([list], 'judul', `${reason}; diambil dari judul daftar (${list})`);
  return found([], 'kegiatan', `${reason}; dianggap tahun Kegiatan (${fallback})`);
}

const yearsOf = (text: string): readonly number[] => yearsIn(dayOfSerial(text) ?? text);

import { inventaris } from '../workbook/inventaris';
import { blankOf } from '../workbook/column';
import type { SubBagian } from '../organisation/sub-bagian';
import { headerKey, tidy } from '../text/normalise';
import type { Guess, GuessedColumn } from '../completeness/guesses';
import { typedColumns, type TypedCells, type TypedColumn } from '../workbook/typed-columns';
import { namedCategory, saysCategory } from './category-words';
import { kindOfLine, type LineKind } from './line-kind';
import { readCategory, readPlain, readUnit, readYear, type CellReading } from './read-cell';

/** One line of an imported list, cleaned. `line` is its number in the file, from 1. */
export interface ListedRow {
  readonly line: number;
  readonly unit: string;
  readonly cells: Partial<TypedCells>;
  readonly flags: readonly ListFlag[];
  /** Guessed cells that somebody must confirm. */
  readonly guesses: readonly Guess[];
  readonly kind: LineKind;
}

/** A cell that was guessed or could not be used, with the reason for people to read. */
export interface ListFlag {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

export interface ListDefaults {
  readonly units: readonly SubBagian[];
  /** The year of the Kegiatan, for lines that have none. */
  readonly year: number;
  /** Code of the unit for lines that name none; null if the person chose none. */
  readonly home: string | null;
}

type Key = 'subBagian' | TypedColumn;
/** Columns that an import can fill. */
const importedColumns: readonly Key[] = ['subBagian', ...typedColumns];
/** Columns whose value depends on their own cell only. */
type PlainColumn = Exclude<TypedColumn, 'title' | 'year' | 'category' | 'notes'>;
const plainColumns = typedColumns.filter(
  (key): key is PlainColumn => !['title', 'year', 'category', 'notes'].includes(key),
);
/** Headers of running numbers, which carry no information about a document. */
const meaningless = new Set(['no', 'nomor', 'id'].map(headerKey));
export const isMeaningless = (header: string): boolean => meaningless.has(headerKey(header));
const SPREADSHEET_ERROR = /^#(REF|N\/A|VALUE|NAME\?|DIV\/0|NUM|NULL|ERROR)!?\??$/i;

/**
 * Reads any list of documents: columns are found by header in any order and case, and unknown columns are kept as
 * notes. It cleans and flags, but rejects and drops nothing: every line below the header that is not blank becomes a
 * row. `headerLine` is the header's line number in the file, from 1.
 */
export function readList(
  headers: readonly string[],
  records: readonly (readonly string[])[],
  defaults: ListDefaults,
  headerLine = 1,
): readonly ListedRow[] {
  const keys = recogniseHeaders(headers);
  return records.flatMap((record, index) =>
    record.some((cell) => tidy(cell) !== '')
      ? [readRecord(record, index + 1 + headerLine, headers, keys, defaults)]
      : [],
  );
}

/** The inventory column of each header; null for an unknown one, or if an earlier header has the column already. */
export function recogniseHeaders(headers: readonly string[]): readonly (Key | null)[] {
  const taken = new Set<Key>();
  return headers.map((header) => {
    const key = keyOf(header);
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
}

function keyOf(header: string): Key | null {
  const wanted = headerKey(header);
  return (
    importedColumns.find((key) => headerKey(inventaris.columns[key].header) === wanted) ??
    importedColumns.find((key) =>
      inventaris.columns[key].aliases.some((alias) => headerKey(alias) === wanted),
    ) ??
    null
  );
}

/** A line by column, before values are interpreted. */
interface RawLine {
  readonly cells: Partial<Record<Key, string>>;
  readonly notes: string[];
  readonly flags: ListFlag[];
  readonly guesses: Guess[];
  /** Categories stated by cells outside the category column. */
  readonly categories: string[];
}

function rawLine(
  record: readonly string[],
  line: number,
  headers: readonly string[],
  keys: readonly (Key | null)[],
): RawLine {
  const raw: RawLine = { cells: {}, notes: [], flags: [], guesses: [], categories: [] };
  record.forEach((text, index) => {
    const header = tidy(headers[index] ?? '');
    const key = keys[index] ?? null;
    const value = usable(text, line, header, raw.flags);
    if (value === '') {
      if (tidy(text) !== '' && isPlain(key))
        raw.guesses.push({
          column: key,
          value: blankOf[inventaris.columns[key].kind],
          source: 'tidak dikenal',
          found: tidy(text),
        });
      return;
    }
    const claims = key !== 'category' && key !== 'title' && saysCategory(header, value);
    if (claims) raw.categories.push(value);
    if (claims && namedCategory(value) !== undefined) return;
    if (key !== null && !claims) raw.cells[key] = value;
    else if (!isMeaningless(header)) raw.notes.push(header === '' ? value : `${header}: ${value}`);
  });
  return raw;
}

function readRecord(
  record: readonly string[],
  line: number,
  headers: readonly string[],
  keys: readonly (Key | null)[],
  defaults: ListDefaults,
): ListedRow {
  const { cells, notes, flags, guesses, categories } = rawLine(record, line, headers, keys);
  const take = <T extends Guess['value']>(
    column: GuessedColumn,
    found: string,
    { value, doubt, source, keep }: CellReading<T>,
  ): T => {
    const { header } = inventaris.columns[column];
    if (doubt !== undefined) flags.push({ row: line, column: header, reason: doubt });
    if (source !== undefined) guesses.push({ column, value, source, found });
    if (keep !== undefined) notes.push(`${header} asal: ${keep}`);
    return value;
  };
  const title = cells.title ?? '';
  if (title === '')
    flags.push({
      row: line,
      column: inventaris.columns.title.header,
      reason: 'kosong; baris disimpan dan perlu dilengkapi',
    });
  const { subBagian = '', year: years = '', category: stated = '' } = cells;
  // Without a unit column, the whole list belongs to the unit that the person chose. With one, an empty cell is a guess.
  const { units, home } = defaults;
  const isWhole = home !== null && !keys.includes('subBagian');
  const unit = take('subBagian', subBagian, isWhole ? { value: home } : readUnit(subBagian, units, home));
  const year = take('year', years, readYear(years, title, defaults.year));
  const found = [stated, ...categories].filter((each) => each !== '').join('; ');
  const category = take('category', found, readCategory(stated, categories));
  const rest = Object.fromEntries(
    plainColumns.flatMap((key) => {
      const text = cells[key];
      return text === undefined ? [] : [[key, take(key, text, readPlain(inventaris.columns[key], text))]];
    }),
  ) as Partial<TypedCells>;
  const allNotes = [cells.notes, ...notes].filter(Boolean).join('; ');
  return {
    line,
    unit,
    cells: { ...rest, title, year, category, notes: allNotes },
    flags,
    guesses,
    kind: kindOfLine(title),
  };
}

/**
 * The column that each header of a list fills: null for none; also the category if the values of the column state one.
 * @example filledColumns(['Judul', 'Jenis'], [['Neraca', 'berkala']])  //=> ['title', 'category']
 */
export const filledColumns = (
  headers: readonly string[],
  records: readonly (readonly string[])[],
): readonly (Key | null)[] =>
  recogniseHeaders(headers).map((key, index) =>
    key === null && records.some((record) => saysCategory(headers[index] ?? '', tidy(record[index] ?? '')))
      ? 'category'
      : key,
  );

const isPlain = (key: Key | null): key is PlainColumn => plainColumns.some((name) => name === key);

function usable(raw: string, line: number, header: string, flags: ListFlag[]): string {
  const value = tidy(raw);
  if (!SPREADSHEET_ERROR.test(value)) return value;
  flags.push({ row: line, column: header, reason: `berisi kesalahan rumus ${value}; dianggap kosong` });
  return '';
}

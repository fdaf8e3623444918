import { inventaris, type InventoryRow } from '../workbook/inventaris';
import type { SubBagian } from '../office/sub-bagian';
import { headerKey, tidy } from '../text/normalise';
import type { TypedCells } from '../inventory/new-row';
import { readCategory, readForm, readUnit, readYear, type CellReading } from './read-cell';

/** One line of a list from elsewhere, cleaned. `line` counts as in the file, from 1. */
export interface ListedRow {
  readonly line: number;
  readonly unit: string;
  readonly cells: Partial<TypedCells>;
  readonly flags: readonly ListFlag[];
}

/** A cell that was guessed or could not be used, with the reason in the office's words. */
export interface ListFlag {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

export interface ListDefaults {
  readonly units: readonly SubBagian[];
  /** For documents whose list does not say: the year of the Kegiatan. */
  readonly year: number;
  /** Code of the unit of lines that name none; null when nobody said. */
  readonly home: string | null;
}

type Key = keyof typeof inventaris.columns;
/** Columns of a foreign list that carry nothing of their own. */
const meaningless = new Set(['no', 'nomor', 'id'].map(headerKey));
/** A running number says nothing of a document. */
export const isMeaningless = (header: string): boolean => meaningless.has(headerKey(header));
const SPREADSHEET_ERROR = /^#(REF|N\/A|VALUE|NAME\?|DIV\/0|NUM|NULL|ERROR)!?\??$/i;

/**
 * Reads any list of documents: columns by header in any order and case, unknown columns kept as notes. Cleans and flags;
 * never rejects, never drops: every line under the header that holds anything comes back as a row. `headerLine` is the
 * header's place in the file, from 1.
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

/** The inventory column of each header, or null for one that is not known or already taken by an earlier header. */
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
  const keys = (Object.keys(inventaris.columns) as Key[]).filter((key) => !inventaris.columns[key].system);
  return (
    keys.find((key) => headerKey(inventaris.columns[key].header) === wanted) ??
    keys.find((key) => inventaris.columns[key].aliases.some((alias) => headerKey(alias) === wanted)) ??
    null
  );
}

function readRecord(
  record: readonly string[],
  line: number,
  headers: readonly string[],
  keys: readonly (Key | null)[],
  defaults: ListDefaults,
): ListedRow {
  const flags: ListFlag[] = [];
  const cells: Partial<Record<Key, string>> = {};
  const notes: string[] = [];
  record.forEach((raw, column) => {
    const header = tidy(headers[column] ?? '');
    const key = keys[column] ?? null;
    const value = usable(raw, line, header, flags);
    if (value === '') return;
    if (key !== null) cells[key] = value;
    else if (!isMeaningless(header)) notes.push(header === '' ? value : `${header}: ${value}`);
  });
  const take = <T>(column: Key, reading: CellReading<T>): T => {
    if (reading.doubt !== undefined)
      flags.push({ row: line, column: inventaris.columns[column].header, reason: reading.doubt });
    if (reading.keep !== undefined) notes.push(`${inventaris.columns[column].header} asal: ${reading.keep}`);
    return reading.value;
  };
  const title = cells.title ?? '';
  if (title === '')
    flags.push({
      row: line,
      column: inventaris.columns.title.header,
      reason: 'kosong; baris disimpan dan perlu dilengkapi',
    });
  const unit = take('subBagian', readUnit(cells.subBagian ?? '', defaults.units, defaults.home));
  const year = take('year', readYear(cells.year ?? '', title, defaults.year));
  const category = take('category', readCategory(cells.category ?? ''));
  const form = take('form', readForm(cells.form ?? ''));
  const rest = Object.fromEntries(
    plainKeys.flatMap((key) => (cells[key] === undefined ? [] : [[key, cells[key]]])),
  ) as Partial<TypedCells>;
  return {
    line,
    unit,
    cells: {
      ...rest,
      title,
      year,
      category,
      form,
      notes: [cells.notes, ...notes].filter(Boolean).join('; '),
    },
    flags,
  };
}

const plainKeys = [
  'summary',
  'holder',
  'producer',
  'madeOn',
  'madeAt',
  'retention',
  'classification',
  'link',
  'unscannable',
  'exemptionBasis',
  'printedPlace',
] as const satisfies readonly (keyof InventoryRow)[];

function usable(raw: string, line: number, header: string, flags: ListFlag[]): string {
  const value = tidy(raw);
  if (!SPREADSHEET_ERROR.test(value)) return value;
  flags.push({ row: line, column: header, reason: `berisi kesalahan rumus ${value}; dianggap kosong` });
  return '';
}

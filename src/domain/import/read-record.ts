import { inventaris } from '../workbook/inventaris';
import { blankOf } from '../workbook/column';
import { findUnit, likelyUnit } from '../organisation/sub-bagian';
import type { Guess, GuessedColumn } from '../completeness/guesses';
import { typedColumns, type TypedCells, type TypedColumn } from '../workbook/typed-columns';
import { isSecretMark, namedCategory, saysCategory } from './category-words';
import type { Carried, ClassifiedLine } from './classify-lines';
import type { Key } from './headers';
import { titleOfFile } from './file-title';
import { isBlankMark } from './line-kind';
import { readCategory, readPlain, readUnit, readYear, type CellReading } from './read-cell';
import type { ListColumn } from './read-columns';
import type { ListDefaults, ListedRow, ListFlag } from './listed-row';
import { splitMade } from './split-made';
import { formOfTicks, isTicked, markOf, type Tick } from './ticks';
import { dayOfSerial } from '../text/year-in';

/** Columns whose value depends on their own cell only. */
type PlainColumn = Exclude<TypedColumn, 'title' | 'year' | 'category' | 'notes'>;
const plainColumns = typedColumns.filter(
  (key): key is PlainColumn => !['title', 'year', 'category', 'notes'].includes(key),
);
const isPlain = (key: unknown): key is PlainColumn => plainColumns.some((name) => name === key);
const SPREADSHEET_ERROR = /^#(REF|N\/A|VALUE|NAME\?|DIV\/0|NUM|NULL|ERROR|SPILL|CALC|GETTING_DATA)!?\??$/i;

/** A line by column, before values are interpreted. */
interface RawLine {
  readonly cells: Partial<Record<Key, string>>;
  readonly notes: string[];
  readonly flags: ListFlag[];
  readonly guesses: Guess[];
  /** Categories stated by cells outside the category column. */
  readonly categories: string[];
  readonly ticks: Tick[];
}

/** Interprets the cells of one line. */
export function readRecord(
  line: ClassifiedLine,
  columns: readonly ListColumn[],
  defaults: ListDefaults,
): ListedRow {
  const { cells, notes, flags, guesses, categories, ticks } = rawLine(line, columns);
  const take = <T extends Guess['value']>(
    column: GuessedColumn,
    found: string,
    { value, doubt, source, keep }: CellReading<T>,
  ): T => {
    const { header } = inventaris.columns[column];
    if (doubt !== undefined) flags.push({ row: line.line, column: header, reason: doubt });
    if (source !== undefined) guesses.push({ column, value, source, found });
    if (keep !== undefined) notes.push(`${header} asal: ${keep}`);
    return value;
  };
  const named = cells.title ?? '';
  const [titled, inBrackets] = withoutCategory(named);
  const title = titleOfFile(titled);
  if (inBrackets !== undefined) categories.push(inBrackets);
  const doubt =
    named === ''
      ? 'kosong; baris disimpan dan perlu dilengkapi'
      : `nama berkas "${named}" dibaca sebagai "${title}"`;
  if (named === '' || title !== titled)
    flags.push({ row: line.line, column: inventaris.columns.title.header, reason: doubt });
  const unit = take('subBagian', cells.subBagian ?? '', unitOfLine(cells, line.carried, columns, defaults));
  const { year: years = '', madeOn: date = '' } = cells;
  const yearReading = readYear(years, {
    title,
    date,
    fallback: defaults.year,
    heading: line.carried.year,
    list: defaults.titleYear,
  });
  const year = take('year', years || (yearReading.source === 'dibaca' ? date : ''), yearReading);
  const [stated, others] = categoriesOf(cells, categories, ticks, line.carried, columns);
  const category = take(
    'category',
    [stated, ...others].filter(Boolean).join('; '),
    readCategory(stated, others),
  );
  const form = formOfTicks(ticks.flatMap((tick) => (tick.column === 'form' ? [tick.value] : [])));
  if (form !== undefined) cells.form = [cells.form, form].filter(Boolean).join(', ');
  linkOf(line, cells, notes, columns);
  if (line.carried.group !== undefined && line.kind === 'document') cells.group ??= line.carried.group;
  const rest = Object.fromEntries(
    plainColumns.flatMap((key) => {
      const text = cells[key];
      return text === undefined ? [] : [[key, take(key, text, readPlain(inventaris.columns[key], text))]];
    }),
  ) as Partial<TypedCells>;
  return {
    line: line.line,
    unit,
    cells: { ...rest, title, year, category, notes: [cells.notes, ...notes].filter(Boolean).join('; ') },
    flags,
    guesses,
    kind: line.kind,
    ...(yearReading.others && { otherYears: yearReading.others }),
  };
}

/** A title without the category or the word of secrecy in brackets behind it. @example withoutCategory('Neraca (berkala)')  //=> ['Neraca', 'berkala'] */
function withoutCategory(title: string): readonly [title: string, category?: string] {
  const [, rest = '', inside = ''] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(title) ?? [];
  return namedCategory(inside) === undefined && !isSecretMark(inside) ? [title] : [rest, inside];
}

/** The column of a cell beyond the headers. */
const unnamed: ListColumn = { header: '', key: null, isMixed: false, isIgnored: false };

function rawLine({ cells, line, kind }: ClassifiedLine, columns: readonly ListColumn[]): RawLine {
  const raw: RawLine = { cells: {}, notes: [], flags: [], guesses: [], categories: [], ticks: [] };
  cells.forEach((text, index) => {
    const column = columns[index] ?? unnamed;
    const { header, key, tick, isIgnored } = column;
    const value = usable(text, line, header, raw.flags);
    if (value === '' || (isBlankMark(value) && key !== 'title')) {
      if (value === '' && text !== '' && isPlain(key))
        raw.guesses.push({
          column: key,
          value: blankOf[inventaris.columns[key].kind],
          source: 'tidak dikenal',
          found: text,
        });
      return;
    }
    if (isIgnored && !isSecretMark(value)) return;
    if (tick && putTick(raw, tick, value)) return;
    put(raw, value, column, kind === 'document');
  });
  return raw;
}

/** Whether the cell is a mark, which says all that the cell has. */
function putTick({ ticks }: RawLine, tick: NonNullable<ListColumn['tick']>, value: string): boolean {
  if (isTicked(value, tick.crosses)) ticks.push(tick);
  return markOf(value) !== undefined;
}

function put(raw: RawLine, value: string, { header, key, isMixed }: ListColumn, isDocument: boolean): void {
  const claims = key !== 'category' && key !== 'title' && saysCategory(isMixed, value);
  if (claims) raw.categories.push(value);
  if (claims && namedCategory(value) !== undefined) return;
  const note = header === '' ? value : `${header}: ${value}`;
  if (key === 'made' && isDocument && !claims) {
    const { madeOn, madeAt } = splitMade(value);
    if (madeOn !== '') raw.cells.madeOn ??= madeOn;
    if (madeAt !== '') raw.cells.madeAt ??= madeAt;
  } else if (key === null || key === 'made' || claims || raw.cells[key] !== undefined) raw.notes.push(note);
  else raw.cells[key] = key === 'madeOn' ? (dayOfSerial(value) ?? value) : value;
}

/**
 * The unit of a line: of its cell, of the heading over it, of the list that the person chose, or of the official who
 * holds the document. In a list with a column of units an empty cell is a guess.
 */
function unitOfLine(
  { subBagian = '', holder = '', producer = '' }: RawLine['cells'],
  carried: Carried,
  columns: readonly ListColumn[],
  { units, home }: ListDefaults,
): CellReading<string> {
  const hasColumn = columns.some(({ key }) => key === 'subBagian');
  if (subBagian === '' && carried.unit !== undefined) return { value: carried.unit };
  if (hasColumn) return readUnit(subBagian, units, home);
  const holding = [holder, producer]
    .map((text) => findUnit(text, units)?.code)
    .find((code) => code !== undefined);
  if (holding !== undefined) return { value: holding };
  const likely = [holder, producer].find((text) => likelyUnit(text, units) !== undefined);
  if (likely !== undefined) return readUnit(likely, units);
  return home === null ? readUnit('', units) : { value: home };
}

/**
 * The category that the line states, and others. The heading counts where the line states none, and always if it keeps
 * the document from the public. A list with a column for the basis of exemption and none for the category is a DIK.
 */
function categoriesOf(
  { category = '', exemptionBasis = '' }: RawLine['cells'],
  elsewhere: readonly string[],
  ticks: readonly Tick[],
  { category: carried }: Carried,
  columns: readonly ListColumn[],
): readonly [string, readonly string[]] {
  const ticked = ticks.flatMap((tick) => (tick.column === 'category' ? [tick.value] : []));
  const own = [...elsewhere, ...ticked];
  const isDik = exemptionBasis !== '' && !columns.some(({ key }) => key === 'category');
  if (carried === 'dikecualikan' || isDik) return [category, [...own, 'dikecualikan']];
  return category === '' && own.length === 0 && carried !== undefined ? [carried, []] : [category, own];
}

/** An address in a text, also one in brackets: [Unduh](https://kpu.go.id/a.pdf), <https://kpu.go.id/b.pdf>. */
const URL = /https?:\/\/[^\s<>"'\])]*[^\s<>"'\]),.;:]/gi;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/i;

/** The address of the line: in its cell, behind its cell, behind its title, or behind any other cell. */
function linkOf(
  { links }: ClassifiedLine,
  cells: RawLine['cells'],
  notes: string[],
  columns: readonly ListColumn[],
): void {
  const { link = '' } = cells;
  const [address, ...others] = link.match(URL) ?? [];
  if (address !== undefined) cells.link = address;
  if (others.length > 0) notes.push(`${inventaris.columns.link.header} asal: ${link}`);
  if (address !== undefined || ADDRESS.test(link)) return;
  const places = ['link', 'title'].map((key) => columns.findIndex((column) => column.key === key));
  const behind = [...places, ...(links?.keys() ?? [])].map((place) => links?.get(place)).find(Boolean);
  if (behind === undefined) return;
  if (link !== '') notes.push(`${inventaris.columns.link.header} asal: ${link}`);
  cells.link = behind;
}

/** The apostrophe that an export puts before a text that could be read as a formula (OWASP, "CSV Injection"). */
const GUARDED_FORMULA = /^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

function usable(raw: string, line: number, header: string, flags: ListFlag[]): string {
  const value = raw.replace(GUARDED_FORMULA, '');
  if (!SPREADSHEET_ERROR.test(value)) return value;
  flags.push({ row: line, column: header, reason: `berisi kesalahan rumus ${value}; dianggap kosong` });
  return '';
}

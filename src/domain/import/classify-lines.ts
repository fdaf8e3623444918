import { findUnit, likelyUnit, type SubBagian } from '../organisation/sub-bagian';
import { headerKey } from '../text/normalise';
import type { Category } from '../workbook/vocabulary/category-and-form';
import { namedCategory } from './category-words';
import { cellStates } from './cell-states';
import { isSystemFile } from './file-title';
import * as words from './line-kind';
import type { LineKind } from './line-kind';
import type { ListColumn } from './read-columns';
import { isTicked, markOf, yearOf } from './ticks';
import { yearsIn } from '../text/year-in';

/** A line of a list; `line` is its number in the file, from 1. */
export interface ListLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** Addresses behind the cells, by column from 0. */
  readonly links?: ReadonlyMap<number, string>;
}

/** Lines with the headers of their columns; '' for a column without one. */
export interface HeadedLines {
  readonly headers: readonly string[];
  readonly lines: readonly ListLine[];
}

/** What the headings over a line say of it. */
export interface Carried {
  readonly category?: Category;
  /** Code of a unit. */
  readonly unit?: string;
  readonly year?: number;
  /** Any other heading, e.g. the group of documents. */
  readonly group?: string;
}

export interface ClassifiedLine extends ListLine {
  readonly kind: LineKind;
  readonly carried: Carried;
}

interface Table {
  /** The keys of the header's lines, by column. */
  readonly headers: readonly (readonly string[])[];
  readonly columns: readonly ListColumn[];
  readonly units: readonly SubBagian[];
  /** Whether most documents have a running number. */
  readonly isNumbered: boolean;
}

/** Classifies the lines under a header. Nothing is left out: each line has a kind, and the headings over it. */
export function classifyLines(
  lines: readonly ListLine[],
  headers: readonly (readonly string[])[],
  columns: readonly ListColumn[],
  units: readonly SubBagian[],
  above: Carried,
): readonly ClassifiedLine[] {
  const keys = headers.map((line) => line.map(headerKey));
  const table: Table = { headers: keys, columns, units, isNumbered: isNumbered(lines, columns) };
  let heads = headingsOf(above);
  let closing: LineKind | undefined;
  let isListing = false;
  /** Holds up to the next number. */
  let overItems: Heading | undefined;
  const known = lines.map((line) => factsOf(line, table));
  return lines.map((line, index) => {
    const facts = known[index] ?? factsOf(line, table);
    if (facts.hasEvidence) closing = undefined;
    const isItem = isListing && (words.isItem(facts.title) || words.isItemLetter(facts.lead));
    isListing = isItem || isOverItems(facts, known[index + 1]);
    const kind = closing ?? (isItem ? 'document' : isListing ? 'group heading' : kindOf(facts, table));
    if (kind === 'signature' || kind === 'legend') closing = kind;
    if (facts.hasNumber) heads = heads.filter((head) => head !== overItems);
    if (kind === 'group heading') heads = withHeading(heads, headingOf(facts, units));
    if (isListing && !isItem) overItems = heads[heads.length - 1];
    const cells = kind === 'document' && !facts.hasNumber ? unitemed(line.cells, columns) : line.cells;
    return { ...line, cells, kind, carried: carriedOf(heads) };
  });
}

/** A number and a title alone, over items with letters or dashes, as in the official form of the DIP. */
const isOverItems = ({ hasNumber, title, texts }: Facts, next: Facts | undefined): boolean =>
  hasNumber &&
  title !== '' &&
  texts.length === 1 &&
  next !== undefined &&
  (words.isFirstItem(next.title) || (next.hasLetter && words.isFirstItem(next.lead)));

/** The title of an item without its letter or dash. */
const unitemed = (cells: readonly string[], columns: readonly ListColumn[]): readonly string[] =>
  cells.map((cell, index) => (columns[index]?.key === 'title' ? words.withoutItem(cell) : cell));

const headingsOf = (carried: Carried): readonly Heading[] =>
  Object.entries<string | number>({ ...carried }).map(([aspect, value]) => ({ aspect, value }) as Heading);

const carriedOf = (heads: readonly Heading[]): Carried =>
  Object.fromEntries<string | number>(heads.map(({ aspect, value }) => [aspect, value]));

/** What is known of a line before it has a kind. */
interface Facts {
  readonly cells: readonly string[];
  readonly title: string;
  /** Texts that are not running numbers, letters or blank marks. */
  readonly texts: readonly string[];
  /** The cell in front of the title. */
  readonly lead: string;
  readonly hasNumber: boolean;
  readonly hasLetter: boolean;
  /** Whether a cell can only belong to a document: its year, category, unit, form or address. */
  readonly hasEvidence: boolean;
}

function factsOf({ cells: raw, links }: ListLine, { columns, units, isNumbered: numbers }: Table): Facts {
  const cells = raw.map((cell) => (words.isBlankMark(cell) ? '' : cell));
  const title = cells[columns.findIndex(({ key }) => key === 'title')] ?? '';
  const first = cells.findIndex((cell) => cell !== '');
  const isTitleColumn = columns[first]?.key === 'title';
  const lead = isTitleColumn ? '' : (cells[first] ?? '');
  const isYearAlone = yearOf(lead) !== undefined && cells.filter((cell) => cell !== '').length === 1;
  const [hasNumber, hasLetter] = [words.isRunningNumber(lead) && !isYearAlone, words.isLetter(lead)];
  const texts = cells.filter((cell, index) => cell !== '' && !(index === first && (hasNumber || hasLetter)));
  const isTitled = title !== '' && !words.opensSignatures(title);
  const isProof = cells.some(
    (cell, index) =>
      isEvidence(cell, columns[index], units) ||
      (isTitled && (hasNumber || !numbers) && isDated(cell, columns[index])),
  );
  return {
    cells,
    title,
    texts: [...new Set(texts)],
    lead,
    hasNumber,
    hasLetter,
    hasEvidence: isProof || (hasNumber && isTitled) || (links?.size ?? 0) > 0,
  };
}

/** Whether a cell has a date, which under the list may also be the one of the signature. */
const isDated = (cell: string, column: ListColumn | undefined): boolean =>
  ['year', 'made', 'madeOn'].includes(column?.key ?? '') && yearsIn(cell).length > 0;

function isEvidence(cell: string, column: ListColumn | undefined, units: readonly SubBagian[]): boolean {
  if (cell === '' || column === undefined) return false;
  if (column.tick) return isTicked(cell, column.tick.crosses);
  if (words.isDitto(cell)) return true;
  if (column.key === 'year') return yearsIn(cell).length > 0 && !words.opensSignatures(cell);
  return isStated(column.key) && cellStates[column.key](cell, units);
}

const isStated = (key: unknown): key is keyof typeof cellStates =>
  typeof key === 'string' && key in cellStates;

const isNumbered = (lines: readonly ListLine[], columns: readonly ListColumn[]): boolean => {
  const titleAt = columns.findIndex(({ key }) => key === 'title');
  const titled = lines.filter(({ cells }) => (cells[titleAt] ?? '') !== '');
  const numbered = titled.filter(({ cells }) =>
    cells.slice(0, titleAt).some((cell) => words.isRunningNumber(cell)),
  );
  return titleAt > 0 && numbered.length * 2 >= titled.length && numbered.length > 0;
};

/** The rules in the order in which they are tried. */
const rules: readonly { readonly kind: LineKind; readonly fits: (facts: Facts, table: Table) => boolean }[] =
  [
    { kind: 'column numbers', fits: ({ cells }) => words.isNumbering(cells) },
    { kind: 'repeated header', fits: repeatsHeader },
    { kind: 'system file', fits: ({ title }) => isSystemFile(title) },
    { kind: 'nihil', fits: ({ texts, title }) => words.isNihil(title === '' ? (texts[0] ?? '') : title) },
    { kind: 'nihil', fits: isMarkedNihil },
    {
      kind: 'total',
      fits: ({ title, texts, hasEvidence }) =>
        words.isTotal(title) || (/^\d*$/.test(title) && !hasEvidence && texts.some(words.isTotal)),
    },
    {
      kind: 'signature',
      fits: ({ texts, hasEvidence }) => !hasEvidence && texts.some(words.opensSignatures),
    },
    {
      kind: 'legend',
      fits: ({ texts, hasEvidence }) => !hasEvidence && words.opensLegend(texts[0] ?? ''),
    },
    {
      kind: 'page number',
      fits: ({ texts, hasEvidence, hasNumber }) =>
        texts.length === 1 && !hasEvidence && !hasNumber && words.isPageNumber(texts[0] ?? ''),
    },
    { kind: 'group heading', fits: isHeading },
  ];

const kindOf = (facts: Facts, table: Table): LineKind =>
  rules.find(({ fits }) => fits(facts, table))?.kind ?? (facts.title === '' ? 'untitled' : 'document');

/** A mark in a column "Tidak ada" or "Nihil" of a check list. */
function isMarkedNihil({ cells }: Facts, { columns }: Table): boolean {
  const isMarked = (index: number): boolean => ['yes', 'cross'].includes(markOf(cells[index] ?? '') ?? '');
  return columns.some(({ header, key }, index) => key === null && words.isNihil(header) && isMarked(index));
}

function repeatsHeader({ cells }: Facts, { headers }: Table): boolean {
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [{ cell, index }]));
  return (
    filled.length > 0 &&
    filled.every(({ cell, index }) => {
      const key = headerKey(cell);
      return headers.some((line) => line[index] === key);
    }) &&
    (filled.length > 1 || headers.every((line) => line.filter((key) => key !== '').length <= 1))
  );
}

/** One text, without anything that only a document has, that names a category or a unit, or stands apart by its number. */
function isHeading({ texts, title, hasNumber, hasLetter, hasEvidence }: Facts, table: Table): boolean {
  const [text = '', ...others] = texts;
  if (text === '' || others.length > 0 || hasEvidence || hasNumber || words.isBulleted(text)) return false;
  if (namedCategory(text) !== undefined || yearOf(text) !== undefined) return true;
  if (unitOf(text, table.units) !== undefined && table.columns.length > 1) return true;
  if (table.columns.length < 2) return false;
  return hasLetter || words.isLettered(text) || title === '' || table.isNumbered;
}

/** The unit that a heading names: by its whole name, or by its words after "Sub Bagian". */
export function unitOf(text: string, units: readonly SubBagian[]): string | undefined {
  const plain = words.unlettered(text);
  const exact = findUnit(plain, units)?.code;
  if (exact !== undefined) return exact;
  const [, name = ''] = /\b(sub[\s.-]*bag(?:ian)?\b.*)$/i.exec(plain) ?? [];
  return name === '' ? undefined : (findUnit(name, units) ?? likelyUnit(name, units))?.code;
}

type Heading = {
  readonly [A in keyof Carried]-?: { readonly aspect: A; readonly value: NonNullable<Carried[A]> };
}[keyof Carried];

function headingOf({ texts }: Facts, units: readonly SubBagian[]): Heading {
  const text = texts[0] ?? '';
  const category = namedCategory(text);
  if (category !== undefined) return { aspect: 'category', value: category };
  const year = yearOf(text);
  if (year !== undefined) return { aspect: 'year', value: Number(year) };
  const unit = unitOf(text, units);
  return unit === undefined
    ? { aspect: 'group', value: words.unlettered(text) }
    : { aspect: 'unit', value: unit };
}

/** A heading ends the one of its own kind and those under it. */
function withHeading(heads: readonly Heading[], heading: Heading): readonly Heading[] {
  const place = heads.findIndex(({ aspect }) => aspect === heading.aspect);
  return [...(place < 0 ? heads : heads.slice(0, place)), heading];
}

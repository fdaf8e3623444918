import { showNumber, type Shown } from './number-format';
import { parseXml } from './parse-xml';
import { unescaped, type Relationship } from './parts';
import { placeOf, rangeOf, type Place } from './place';

/** A row that is not blank: its index from 0, its texts, and the addresses behind its cells by column. */
export interface SheetRow {
  readonly row: number;
  readonly cells: string[];
  readonly links: Map<number, string>;
}

export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: readonly Shown[];
  readonly system: 1900 | 1904;
  readonly relations: ReadonlyMap<string, Relationship>;
}

type Range = readonly [Place, Place];
type Rows = Map<number, SheetRow>;

/** The rows of a sheet that are not blank. A merged cell counts for each of its rows. */
export function readSheet(xml: string, context: SheetContext): readonly SheetRow[] {
  const rows: Rows = new Map();
  const merged: Range[] = [];
  const links: { readonly range: Range; readonly address: string }[] = [];
  const formulas: { readonly place: Place; readonly formula: string }[] = [];
  let place: Place = { row: -1, column: -1 };
  let [type, style, value, formula, into] = ['n', 0, '', '', ''];
  parseXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') place = { row: Number(attribute('r') ?? place.row + 2) - 1, column: -1 };
      else if (name === 'c') {
        place = placeOf(attribute('r') ?? '') ?? { row: place.row, column: place.column + 1 };
        [type, style, value, formula] = [attribute('t') ?? 'n', Number(attribute('s') ?? 0), '', ''];
      } else if (name === 'v' || name === 't') into = 'value';
      else if (name === 'f') into = 'formula';
      else if (name === 'rPh') into = 'guide';
      else if (name === 'mergeCell') merged.push(...present(rangeOf(attribute('ref') ?? '')));
      else if (name === 'hyperlink') {
        const target = context.relations.get(attribute('r:id') ?? '')?.target ?? '';
        const part = attribute('location');
        const address = part === undefined || target === '' ? target : `${target}#${part}`;
        for (const range of present(rangeOf(attribute('ref') ?? ''))) links.push({ range, address });
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') into = '';
      if (name !== 'c') return;
      put(rows, place, textOf(type, value, context, context.styles[style]));
      if (/HYPERLINK/i.test(formula)) formulas.push({ place, formula });
    },
    text: (text) => {
      if (into === 'value') value += text;
      else if (into === 'formula') formula += text;
    },
  });
  for (const each of formulas) linkFormula(rows, each.place, each.formula);
  for (const { range, address } of links) linkRange(rows, range, address);
  for (const range of merged) spread(rows, range);
  return [...rows.values()].sort((one, other) => one.row - other.row);
}

const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** The text of a cell by its type (ECMA-376 Part 1, 18.18.11). */
function textOf(type: string, value: string, { texts, system }: SheetContext, shown?: Shown): string {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.slice(0, 10);
  if (type === 'n') return showNumber(value, shown ?? { as: 'number' }, system);
  return unescaped(value);
}

function put(rows: Rows, { row, column }: Place, text: string): void {
  if (text === '') return;
  let line = rows.get(row);
  if (line === undefined) rows.set(row, (line = { row, cells: [], links: new Map() }));
  while (line.cells.length < column) line.cells.push('');
  line.cells[column] = text;
}

const ADDRESS = /^https?:\/\/\S+$/i;
const FORMULA = /HYPERLINK\(\s*(?:"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?\d+))\s*(?:[,;]\s*"((?:[^"]|"")*)")?/i;

/** The address and the text of a HYPERLINK formula; the address may be in another cell. */
function linkFormula(rows: Rows, place: Place, formula: string): void {
  const [, stated, reference = '', text = ''] = FORMULA.exec(formula) ?? [];
  const from = placeOf(reference);
  const address = stated?.replace(/""/g, '"') ?? (from && rows.get(from.row)?.cells[from.column]) ?? '';
  if (!ADDRESS.test(address)) return;
  if ((rows.get(place.row)?.cells[place.column] ?? '') === '') put(rows, place, text || address);
  rows.get(place.row)?.links.set(place.column, address);
}

function linkRange(rows: Rows, [first, last]: Range, address: string): void {
  if (!ADDRESS.test(address)) return;
  for (const line of rowsIn(rows, first.row, last.row))
    for (let column = first.column; column <= Math.min(last.column, line.cells.length - 1); column += 1)
      line.links.set(column, address);
}

/** Repeats the text of a merged cell in its rows. Columns are not filled: a merged heading is one cell. */
function spread(rows: Rows, [first, last]: Range): void {
  const source = rows.get(first.row);
  const text = source?.cells[first.column] ?? '';
  if (text === '' || first.row === last.row) return;
  const address = source?.links.get(first.column);
  for (const { row, links } of rowsIn(rows, first.row + 1, last.row)) {
    put(rows, { row, column: first.column }, text);
    if (address !== undefined) links.set(first.column, address);
  }
}

/** The rows that are not blank between two. A range may name a million rows. */
const rowsIn = (rows: Rows, from: number, to: number): readonly SheetRow[] =>
  to - from < rows.size
    ? Array.from({ length: to - from + 1 }, (_, index) => rows.get(from + index)).filter(
        (row) => row !== undefined,
      )
    : [...rows.values()].filter(({ row }) => row >= from && row <= to);

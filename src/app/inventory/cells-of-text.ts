import Papa from 'papaparse';
import { findHeader, firstFilled } from '../../domain/import/find-header';
import { recogniseHeaders } from '../../domain/import/headers';
import { tidy } from '../../domain/text/normalise';
import { linesOf } from '../../domain/import/read-list';
import type { ListLine } from '../../domain/import/classify-lines';

/**
 * How the cells of a text are separated: as in a CSV file, as in the clipboard, or as the page writes a sheet: CSV whose
 * records are the line number, the addresses behind the cells as `column address`, and the cells.
 */
export const listKinds = ['file', 'pasted', 'sheet'] as const;
export type ListKind = (typeof listKinds)[number];

type Table = readonly (readonly string[])[];

/** The lines of a list from its text. */
export function cellsOfText(text: string, kind: ListKind): readonly ListLine[] {
  const plain = text.replace(/^\uFEFF/, '');
  if (kind === 'sheet') return sheetLines(plain);
  if (kind === 'pasted' && plain.includes('\t')) return linesOf(splitCells(plain, '\t', isClipboardQuote));
  return linesOf(tableOf(plain));
}

function sheetLines(text: string): readonly ListLine[] {
  const records = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
  return records.map(([line = '', links = '', ...cells]) => ({
    line: Number(line),
    cells,
    ...(links !== '' && { links: new Map(links.split('\n').map(linkOf)) }),
  }));
}

function linkOf(text: string): readonly [number, string] {
  const space = text.indexOf(' ');
  return [Number(text.slice(0, space)), text.slice(space + 1)];
}

/** Delimiters of files, the usual ones first: Excel writes semicolons where the comma is the decimal sign. */
const delimiters = [',', ';', '\t', '|'];
/** Excel's own statement of the delimiter in the first line. */
const STATED = /^"?sep=(.)"?(?=\r?\n|\r|$)/i;
/** Characters by which the delimiter is chosen. */
const SAMPLE_CHARACTERS = 100_000;

/** The table of a file, by the delimiter that gives known headers and lines of one length. */
function tableOf(text: string): Table {
  const stated = STATED.exec(text)?.[1];
  const body = text.replace(STATED, '');
  const drawn = stated === undefined ? ruled(body) : undefined;
  if (drawn) return drawn;
  const delimiter = stated ?? likelyDelimiter(body);
  const table = parsed(body, delimiter);
  return unwrapped(table) ?? table;
}

function likelyDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scored = delimiters.map((delimiter) => ({ delimiter, ...scoreOf(parsed(sample, delimiter)) }));
  const best = scored.reduce((one, other) => (isBetter(other, one) ? other : one));
  return best.known === 0 && areTitles(parsed(sample, best.delimiter)) ? '\t' : best.delimiter;
}

/** Whether a delimiter is a comma of titles: most lines have none, or a space follows each, as in a sentence. */
const areTitles = (table: Table): boolean =>
  table.filter(({ length }) => length === 1).length * 2 > table.length ||
  table.every(([, ...cells]) => cells.every((cell) => cell.startsWith(' ')));

interface Score {
  /** Columns with a known header. */
  readonly known: number;
  /** Part of the lines that are no longer than the header. */
  readonly stable: number;
  /** Index of the header's line. */
  readonly header: number;
  readonly width: number;
}

function scoreOf(table: Table): Score {
  const header = findHeader(table) ?? firstFilled(table);
  const headers = (table[header] ?? []).map(tidy);
  const lines = table.slice(header + 1).filter((line) => line.some((cell) => tidy(cell) !== ''));
  const stable = lines.filter((line) => line.length <= headers.length).length / Math.max(1, lines.length);
  return {
    known: recogniseHeaders(headers).filter((key) => key !== null).length,
    stable,
    header,
    width: headers.length,
  };
}

function isBetter(one: Score, other: Score): boolean {
  if (one.known !== other.known) return one.known > other.known;
  if (Math.abs(one.stable - other.stable) > 0.05) return one.stable > other.stable;
  if (one.header !== other.header) return one.header < other.header;
  return one.width > other.width;
}

/** A line that only draws: of Markdown, of what a database prints, or of box characters. */
const RULE = /^[\s+|:=\-\u2500-\u257F]+$/;
/** A line whose cells stand between bars. */
const RULED = /^\s*([|│║]).*\1\s*$/;

/** A table that is drawn with characters, its rules blank; undefined for any other text. */
function ruled(text: string): Table | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const barred = filled.filter((line) => RULED.test(line) || RULE.test(line));
  if (barred.length * 2 < filled.length || !filled.some((line) => RULED.test(line))) return undefined;
  return lines.map((line) => (RULE.test(line) ? [] : barredCells(line)));
}

function barredCells(line: string): readonly string[] {
  const bar = RULED.exec(line)?.[1];
  if (bar === undefined) return [line];
  const cells = line
    .trim()
    .slice(1, -1)
    .split(bar === '|' ? /(?<!\\)\|/ : bar);
  return cells.map((cell) => cell.replace(/\\\|/g, '|'));
}

/** As the CSV rules say; where quotes break them, a quote inside a cell is a quote. */
function parsed(text: string, delimiter: string): Table {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  return errors.some(({ type }) => type === 'Quotes') ? splitCells(text, delimiter, () => true) : data;
}

/** A file whose lines were quoted whole, as happens if a CSV is saved from one column; undefined for any other. */
function unwrapped(table: Table): Table | undefined {
  if (table.length < 2 || table.some((line) => line.length > 1)) return undefined;
  const lines = table.map(([cell = '']) => cell);
  const inner = lines.join('\n');
  const delimiter = delimiters.find((each) => scoreOf(parsed(inner, each)).known > 1);
  return delimiter === undefined || lines.some((line) => line.includes('\n'))
    ? undefined
    : parsed(inner, delimiter);
}

/** Excel and Google Sheets quote a cell of the clipboard only if it has a line break; a tab cannot be typed into a cell. */
const isClipboardQuote = (inside: string): boolean => /[\n\r]/.test(inside) && !inside.includes('\t');

/** Splits cells where a quoted cell must end at a delimiter; any other quote is text. */
function splitCells(text: string, delimiter: string, mayQuote: (inside: string) => boolean): Table {
  const mark = delimiter.replace(/[|\\]/g, '\\$&');
  const quoted = new RegExp(`"((?:[^"]|"")*)"(?=${mark}|\\r|\\n|$)`, 'y');
  const bare = new RegExp(`[^${mark}\\r\\n]*`, 'y');
  const lines: string[][] = [[]];
  for (let at = 0; at <= text.length;) {
    quoted.lastIndex = at;
    bare.lastIndex = at;
    const inside = text[at] === '"' ? quoted.exec(text)?.[1] : undefined;
    const isQuoted = inside !== undefined && mayQuote(inside);
    const cell = isQuoted ? inside.replace(/""/g, '"') : (bare.exec(text)?.[0] ?? '');
    lines[lines.length - 1]?.push(cell);
    at += isQuoted ? inside.length + 2 : cell.length;
    if (text[at] === delimiter) at += 1;
    else if (at >= text.length) break;
    else {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      lines.push([]);
    }
  }
  return lines;
}

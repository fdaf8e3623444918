import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../json';
import { insideFolder } from '../storage/inside-folder';
import { damaged, parseState, readJson } from '../storage/read-json';
import { writeAtomically } from '../storage/write-atomically';
import { decodeRow, newStyles, rowWriter, type RowWriter, type Stored } from './cell-codec';
import type { Sheet, Workbook } from './model';

export interface WorkbookStore {
  load(): Workbook | undefined;
  /** Writes the changed sheets, then workbook.json, whose renaming commits the change. */
  save(book: Workbook): void;
}

/** A store that keeps changes in memory only (`persist: false`); it reads what the folder already contains. */
export const forgetfulStore = (folder: string): WorkbookStore => ({
  load: folderStore(folder).load,
  save: () => undefined,
});

interface Written {
  readonly file: string;
  readonly sheet: Sheet;
}

interface BookFile extends Omit<Workbook, 'sheets'> {
  readonly sheets: readonly string[];
}

/** A store in which workbook.json names one file per sheet. A changed sheet gets a new file, so the old state stays complete until the rename. */
export function folderStore(folder: string): WorkbookStore {
  const written = new Map<number, Written>();
  const writers = new Map<number, RowWriter>();
  let revision = 0;
  const index = join(folder, 'workbook.json');

  const saveSheet = (sheet: Sheet): Written => {
    const id = sheet.properties.sheetId;
    const before = written.get(id);
    if (before && sameSheet(before.sheet, sheet)) return before;
    const writer = writers.get(id) ?? rowWriter(newStyles());
    writers.set(id, writer);
    const file = `sheets/${id}.${++revision}.jsonl`;
    writeAtomically(join(folder, file), sheetText(sheet, writer));
    return { file, sheet: { ...sheet } };
  };

  return {
    load: () => {
      const stored = readJson<BookFile>(index);
      if (!stored) return undefined;
      const { sheets, ...book } = stored;
      revision = Math.max(0, ...sheets.map((file) => Number(file.split('.')[1])));
      const loaded = sheets.map((file) => {
        const { sheet, styles } = readSheetFile(insideFolder(folder, file));
        written.set(sheet.properties.sheetId, { file, sheet: { ...sheet } });
        writers.set(sheet.properties.sheetId, rowWriter(newStyles(styles)));
        return sheet;
      });
      return { ...book, sheets: loaded };
    },
    save: (book) => {
      mkdirSync(join(folder, 'sheets'), { recursive: true });
      const now = book.sheets.map(saveSheet);
      const { sheets: _sheets, ...rest } = book;
      writeAtomically(index, JSON.stringify({ ...rest, sheets: now.map(({ file }) => file) }, null, 1));
      const kept = new Set(now.map(({ file }) => file));
      for (const { file } of written.values())
        if (!kept.has(file)) rmSync(join(folder, file), { force: true });
      written.clear();
      now.forEach((entry) => written.set(entry.sheet.properties.sheetId, entry));
    },
  };
}

function sameSheet(one: Sheet, other: Sheet): boolean {
  return (
    one.properties === other.properties &&
    one.parts === other.parts &&
    one.rowProperties === other.rowProperties &&
    one.columnProperties === other.columnProperties &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, at) => row === other.rows[at])
  );
}

/** Line 1: everything but the cells; then a line for each row. */
function sheetText(sheet: Sheet, writer: RowWriter): string {
  const rows = sheet.rows.map(writer.write);
  const { rows: _rows, ...head } = sheet;
  return (
    [JSON.stringify({ ...head, styles: writer.styles.list, lines: rows.length }), ...rows].join('\n') + '\n'
  );
}

interface ReadSheet {
  readonly sheet: Sheet;
  readonly styles: readonly JsonObject[];
}

/** The most recently read sheets by the text of their file: copies of one office are opened repeatedly, and sheets are immutable. */
const lately = new Map<string, ReadSheet>();
const MOST_KEPT = 64;

/** @throws Error that names the file if it is missing, damaged or shortened */
function readSheetFile(file: string): ReadSheet {
  if (!existsSync(file)) throw damaged(file);
  const text = readFileSync(file, 'utf8');
  const read = lately.get(text) ?? parseSheet(file, text);
  lately.delete(text);
  lately.set(text, read);
  const [oldest] = lately.keys();
  if (lately.size > MOST_KEPT && oldest !== undefined) lately.delete(oldest);
  return read;
}

interface Head extends Omit<Sheet, 'rows'> {
  readonly styles: readonly JsonObject[];
  /** The number of lines that follow; absent in files of former versions. */
  readonly lines?: number;
}

function parseSheet(file: string, text: string): ReadSheet {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const { styles: list, lines: count = lines.length, ...rest } = parseState<Head>(file, head);
  if (count !== lines.length) throw damaged(file);
  const undefinedFor = <T>(values: readonly (T | null | undefined)[]): (T | undefined)[] =>
    values.map((value) => value ?? undefined);
  const sheet: Sheet = {
    ...rest,
    rowProperties: undefinedFor(rest.rowProperties),
    columnProperties: undefinedFor(rest.columnProperties),
    rows: lines.map((line) => decodeRow(parseState<Stored[]>(file, line), list)),
  };
  return { sheet, styles: list };
}

import type { Sheet, Workbook } from '../../../sheets/model';
import { sheetById } from '../../../sheets/ranges';
import type { Host } from '../../../workspace/host';
import type { LiveNews, WireBook, WireSheet } from '../../wire/wire';
import { painter, tabOf } from './draw-sheet';
import { numbered } from './numbered';

export interface SheetWatch {
  /** The current sheet, with the version from which the next news starts. */
  whole(id: number): WireSheet;
  /** The changes since the last call. */
  changes(): readonly LiveNews[];
}

/** With more changed rows than this, the page fetches the whole sheet. */
const MANY_ROWS = 400;

export function watchSheets(host: Host, bookNews: () => WireBook): SheetWatch {
  const paint = painter({ styles: numbered(), rules: numbered() });
  const versions = new Map<number, number>();
  let seen = host.book();
  const versionOf = (id: number): number => versions.get(id) ?? 0;

  const newsOf = (book: Workbook, sheet: Sheet): readonly LiveNews[] => {
    const id = sheet.properties.sheetId;
    const before = seen.sheets.find(({ properties }) => properties.sheetId === id);
    if (!before) return [];
    const rows = sameFrame(before, sheet) ? changedRows(before, sheet) : undefined;
    if (rows?.length === 0) return [];
    const version = versionOf(id) + 1;
    versions.set(id, version);
    if (!rows || rows.length > MANY_ROWS || sheet.parts.charts.length > 0)
      return [{ kind: 'sheet', sheet: id }];
    const drawn = rows.map((index) => [index, paint.row(book, sheet, index)] as const);
    const { styles, rules } = paint.catalogue;
    return [{ kind: 'rows', sheet: id, version, rows: drawn, styles: styles.list, rules: rules.list }];
  };

  const changes = (): readonly LiveNews[] => {
    const book = host.book();
    if (book === seen) return [];
    const news = book.sheets.flatMap((sheet) => newsOf(book, sheet));
    const retabbed = JSON.stringify(seen.sheets.map(tabOf)) !== JSON.stringify(book.sheets.map(tabOf));
    const renamed = seen.properties !== book.properties;
    seen = book;
    return retabbed || renamed ? [{ kind: 'book', book: bookNews() }, ...news] : news;
  };

  return {
    changes,
    whole: (id) => paint.sheet(seen, sheetById(seen, id), versionOf(id)),
  };
}

/** Whether everything except the cells is unchanged. */
const sameFrame = (before: Sheet, now: Sheet): boolean =>
  before.parts === now.parts &&
  before.columnProperties === now.columnProperties &&
  before.rowProperties === now.rowProperties &&
  JSON.stringify(tabOf(before)) === JSON.stringify(tabOf(now));

function changedRows(before: Sheet, now: Sheet): readonly number[] {
  const length = Math.max(before.rows.length, now.rows.length);
  const changed: number[] = [];
  for (let index = 0; index < length; index += 1)
    if (before.rows[index] !== now.rows[index]) changed.push(index);
  return changed;
}

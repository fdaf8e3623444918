import type { Sheet, Workbook } from '../../../sheets/model';
import { sheetById } from '../../../sheets/ranges';
import type { Host } from '../../../workspace/host';
import type { LiveNews, WireBook, WireSheet } from '../../wire/wire';
import { painter, tabOf } from './draw-sheet';
import { numbered } from './numbered';

export interface SheetWatch {
  /** The sheet as it is, in the version that the next news starts from. */
  whole(id: number): WireSheet;
  /** What has changed since the last look. */
  changes(): readonly LiveNews[];
}

/** More rows than this are fetched as a whole sheet. */
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

/** Whether all but the cells is as it was. */
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

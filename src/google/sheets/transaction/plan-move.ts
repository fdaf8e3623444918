import type { RowMove } from '../../../domain/workbook/changes';
import { workbook } from '../../../domain/workbook';
import { columnLetters, layoutOf, type Layout, type SheetLayout } from '../rows/layout';
import { runs } from './cell-requests';
import type { PlannedMove } from './plan';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Adjacent rows or columns: 0-based. `to` is where the first of them is afterwards. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Rows come to the top of their new sheet, below its header: nothing of what it holds has to be read. */
const TOP = 1;

/**
 * Moves rows to another sheet with the same columns, in the order in which they are. Columns that people added go along.
 * A filter could hide rows from a paste (docs/unconfirmed.md), so it is removed from both sheets first.
 */
export function planMove({ from, to, rows }: RowMove, layout: Layout): PlannedMove {
  const [source, target] = [layoutOf(layout, from), layoutOf(layout, to)];
  const sorted = [...rows].sort((one, other) => one.position - other.position);
  const spans = spansOf(sorted.map(({ position }) => position - 1));
  const { columns, added } = columnSpans(source, target);
  const [sourceId, targetId] = [workbook[from].sheetId, workbook[to].sheetId];
  const paste = pastes(spans, columns);
  const place = target.columns[workbook[to].key] ?? 0;
  return {
    requests: [
      ...[sourceId, targetId].map((sheetId): Request => ({ clearBasicFilter: { sheetId } })),
      ...(sorted.length < (source.height ?? Infinity) - 1 ? [] : [oneMore(sourceId)]),
      inserted(targetId, TOP, sorted.length),
      ...newColumns(targetId, target, added),
      ...paste(sourceId, targetId, false),
      ...[...spans].reverse().map(({ from: top, count }) => deleted(sourceId, top, count)),
    ],
    undo: [
      ...spans.map(({ from: top, count }) => inserted(sourceId, top, count)),
      ...paste(targetId, sourceId, true),
      deleted(targetId, TOP, sorted.length),
    ],
    watched: sorted.map(({ id }, at) => ({
      sheet: to,
      row: TOP + 1 + at,
      witness: { key: workbook[to].key, column: place, value: id },
    })),
    sheets: [from, to],
  };
}

/** Runs of adjacent rows; `to` counts from the top of the new sheet. */
function spansOf(rows: readonly number[]): readonly Span[] {
  let to = TOP;
  return runs(rows).map((run) => {
    const span = { from: run[0] ?? 0, to, count: run.length };
    to += run.length;
    return span;
  });
}

/** The product's columns by key, others by header; one that the new sheet lacks is added at its end. */
function columnSpans(source: SheetLayout, target: SheetLayout) {
  const places = new Map(Object.entries(source.columns).map(([key, place]) => [place, key]));
  const own = new Set(Object.values(target.columns));
  const width = target.width ?? target.headers.length;
  const added: string[] = [];
  const pairs = Array.from({ length: source.width ?? source.headers.length }, (_, from) => {
    const key = places.get(from);
    if (key !== undefined) return { from, to: target.columns[key] };
    const header = source.headers[from] || `Kolom ${columnLetters(from)}`;
    const known = target.headers.findIndex((each, at) => each === header && !own.has(at));
    return { from, to: known === -1 ? width + added.push(header) - 1 : known };
  });
  const columns: Span[] = [];
  for (const { from, to } of pairs) {
    if (to === undefined) throw new Error('The sheet of former rows lacks a column');
    const last = columns[columns.length - 1];
    if (last && last.to + last.count === to) columns[columns.length - 1] = { ...last, count: last.count + 1 };
    else columns.push({ from, to, count: 1 });
  }
  return { columns, added };
}

const pastes =
  (rows: readonly Span[], columns: readonly Span[]) =>
  (source: number, target: number, isBack: boolean): readonly Request[] =>
    rows.flatMap((row) =>
      columns.map((column): Request => {
        const [here, there] = [areaAt(row, column, 'from'), areaAt(row, column, 'to')];
        return {
          copyPaste: {
            source: { sheetId: source, ...(isBack ? there : here) },
            destination: { sheetId: target, ...(isBack ? here : there) },
            pasteType: 'PASTE_FORMULA',
          },
        };
      }),
    );

const areaAt = (row: Span, column: Span, side: 'from' | 'to') => ({
  startRowIndex: row[side],
  endRowIndex: row[side] + row.count,
  startColumnIndex: column[side],
  endColumnIndex: column[side] + column.count,
});

const rowsAt = (sheetId: number, startIndex: number, count: number) => ({
  range: { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + count },
});

const inserted = (sheetId: number, top: number, count: number): Request => ({
  insertDimension: { ...rowsAt(sheetId, top, count), inheritFromBefore: top > TOP },
});

const deleted = (sheetId: number, top: number, count: number): Request => ({
  deleteDimension: rowsAt(sheetId, top, count),
});

/** Google refuses to delete all rows below the header. */
const oneMore = (sheetId: number): Request => ({
  appendDimension: { sheetId, dimension: 'ROWS', length: 1 },
});

function newColumns(sheetId: number, target: SheetLayout, headers: readonly string[]): readonly Request[] {
  if (headers.length === 0) return [];
  const values = headers.map((stringValue) => ({ userEnteredValue: { stringValue } }));
  const start = { sheetId, rowIndex: 0, columnIndex: target.width ?? target.headers.length };
  return [
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: headers.length } },
    { updateCells: { start, fields: 'userEnteredValue', rows: [{ values }] } },
  ];
}

import type { Row, Sheet, Workbook } from '../../../sheets/model';
import { areaOf, type GridRange } from '../../../sheets/ranges';
import { asObject } from '../../../json';
import type { WireCell, WireColumn, WireRect, WireSheet, WireTab } from '../../wire/wire';
import { drawCharts } from './draw-charts';
import { drawRow, type Catalogue } from './draw-row';
import { colorOf } from './cell-style';

const COLUMN_SIZE = 100;

export function tabOf({ properties }: Sheet): WireTab {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties;
  return {
    id: properties.sheetId,
    title: properties.title,
    hidden: properties['hidden'] === true,
    rows: rowCount,
    columns: columnCount,
    frozenRows: frozenRowCount,
    frozenColumns: frozenColumnCount,
    color: colorOf(properties['tabColorStyle'], properties['tabColor']) ?? '',
  };
}

export interface Painter {
  row(book: Workbook, sheet: Sheet, index: number): readonly WireCell[];
  sheet(book: Workbook, sheet: Sheet, version: number): WireSheet;
  readonly catalogue: Catalogue;
}

interface Painted {
  readonly parts: Sheet['parts'];
  readonly index: number;
  readonly cells: readonly WireCell[];
}

/** Draws rows and caches them, because rows are immutable. */
export function painter(catalogue: Catalogue): Painter {
  const painted = new WeakMap<Row, Painted>();
  const row = (book: Workbook, sheet: Sheet, index: number): readonly WireCell[] => {
    const source = sheet.rows[index];
    if (!source) return drawRow(book, sheet, index, catalogue);
    const known = painted.get(source);
    if (known && known.parts === sheet.parts && known.index === index) return known.cells;
    const cells = drawRow(book, sheet, index, catalogue);
    painted.set(source, { parts: sheet.parts, index, cells });
    return cells;
  };
  return {
    catalogue,
    row,
    sheet: (book, sheet, version) => ({
      id: sheet.properties.sheetId,
      version,
      columns: columnsOf(sheet),
      rows: sheet.rows.map((_, index) => row(book, sheet, index)),
      styles: catalogue.styles.list,
      rules: catalogue.rules.list,
      merges: sheet.parts.merges.map((range) => rectOf(book, range)),
      charts: drawCharts(book, sheet),
      hidden: hiddenOf(sheet),
      heights: heightsOf(sheet),
    }),
  };
}

const columnsOf = (sheet: Sheet): readonly WireColumn[] =>
  Array.from({ length: sheet.properties.gridProperties.columnCount }, (_, index) => {
    const properties = sheet.columnProperties[index];
    return {
      size: Number(properties?.['pixelSize'] ?? COLUMN_SIZE),
      hidden: properties?.['hiddenByUser'] === true,
    };
  });

const hiddenOf = (sheet: Sheet): readonly number[] =>
  sheet.rowProperties.flatMap((properties, index) =>
    properties?.['hiddenByUser'] === true || properties?.['hiddenByFilter'] === true ? [index] : [],
  );

const heightsOf = (sheet: Sheet): Readonly<Record<number, number>> =>
  Object.fromEntries(
    sheet.rowProperties.flatMap((properties, index) =>
      properties?.['pixelSize'] === undefined ? [] : [[index, Number(properties['pixelSize'])]],
    ),
  );

function rectOf(book: Workbook, range: unknown): WireRect {
  const { top, bottom, left, right } = areaOf(book, asObject(range) as GridRange);
  return { top, bottom, left, right };
}

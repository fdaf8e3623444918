import { asText, type JsonObject } from '../../../json';
import type { Cell, Sheet, Workbook } from '../../../sheets/model';
import { formattedValue } from '../../../sheets/values/render';
import type { CellStyle, Rule, WireCell } from '../../wire/wire';
import { TYPING_YEAR, type Place } from './condition';
import { editText } from './edit-text';
import { formatsOver } from './formats-over';
import { styleOf } from './cell-style';
import type { Numbered } from './numbered';
import { breaksRule, ruleOf } from './rule';

/** The values to which cells refer by number; grows for the server's lifetime. */
export interface Catalogue {
  readonly styles: Numbered<CellStyle>;
  readonly rules: Numbered<Rule>;
}

export function drawRow(
  book: Workbook,
  sheet: Sheet,
  index: number,
  catalogue: Catalogue,
): readonly WireCell[] {
  const row = sheet.rows[index] ?? [];
  const width = Math.max(row.length, banded(sheet) ? sheet.properties.gridProperties.columnCount : 0);
  return Array.from({ length: width }, (_, column) =>
    drawCell(book, sheet, { row: index, column, cell: row[column] }, catalogue),
  );
}

const banded = ({ parts }: Sheet): boolean =>
  parts.bandedRanges.length > 0 || parts.conditionalFormats.length > 0;

function drawCell(book: Workbook, sheet: Sheet, place: Place, catalogue: Catalogue): WireCell {
  const { cell } = place;
  const over = banded(sheet) ? formatsOver(book, sheet, place) : [];
  if (!cell && over.length === 0) return null;
  const locale = asText(book.properties['locale']);
  const shown = formattedValue(cell, locale);
  const edit = editText(cell, locale);
  const style = styleNumber(cell, over, catalogue);
  const rule = cell?.dataValidation && ruleOf(book, cell.dataValidation);
  const rich = {
    ...(edit !== shown && { e: edit }),
    ...(style !== undefined && { s: style }),
    ...(rule && { r: catalogue.rules.numberOf(rule) }),
    ...(cell?.note && { n: cell.note }),
    ...(cell && rule && breaksRule(book, cell, { locale, year: TYPING_YEAR }) && { bad: true as const }),
  };
  return Object.keys(rich).length === 0 ? shown : { t: shown, ...rich };
}

/** Style numbers by format and kind of value, because thousands of cells share them. */
const known = new WeakMap<object, WeakMap<object, Map<string, number | undefined>>>();
const PLAIN = {};

function styleNumber(
  cell: Cell | undefined,
  over: readonly JsonObject[],
  catalogue: Catalogue,
): number | undefined {
  const fresh = (): number | undefined => {
    const style = styleOf(cell, over);
    return Object.keys(style).length > 0 ? catalogue.styles.numberOf(style) : undefined;
  };
  if (over.length > 0) return fresh();
  const byFormat = known.get(catalogue) ?? new WeakMap<object, Map<string, number | undefined>>();
  known.set(catalogue, byFormat);
  const format = cell?.userEnteredFormat ?? PLAIN;
  const byKind = byFormat.get(format) ?? new Map<string, number | undefined>();
  byFormat.set(format, byKind);
  const kind = Object.keys(cell?.userEnteredValue ?? {}).join();
  if (!byKind.has(kind)) byKind.set(kind, fresh());
  return byKind.get(kind);
}

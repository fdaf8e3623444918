import { asList, asObject, type JsonObject } from '../../../json';
import type { Sheet, Workbook } from '../../../sheets/model';
import { areaOf, type Area, type GridRange } from '../../../sheets/ranges';
import { fits, type Place } from './condition';

/** Formats that override the cell's own: banding first, then conditional formats, with the first matching rule last. */
export function formatsOver(book: Workbook, sheet: Sheet, place: Place): readonly JsonObject[] {
  const bands = sheet.parts.bandedRanges.flatMap((band) => bandFormat(book, band, place));
  const rules = sheet.parts.conditionalFormats.flatMap((rule) => ruleFormat(book, rule, place));
  return [...bands, ...rules.reverse()];
}

const inside = ({ top, bottom, left, right }: Area, { row, column }: Place): boolean =>
  row >= top && row < bottom && column >= left && column < right;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#BandedRange ; rows only. */
function bandFormat(book: Workbook, band: JsonObject, place: Place): readonly JsonObject[] {
  const area = areaOf(book, asObject(band['range']) as GridRange);
  const colors = asObject(band['rowProperties']);
  if (!inside(area, place)) return [];
  const header = colors['headerColor'] ?? colors['headerColorStyle'];
  const nth = place.row - area.top - (header === undefined ? 0 : 1);
  const name = nth < 0 ? 'headerColor' : nth % 2 === 0 ? 'firstBandColor' : 'secondBandColor';
  const style = colors[`${name}Style`];
  const color = colors[name];
  const own = {
    ...(style !== undefined && { backgroundColorStyle: style }),
    ...(color !== undefined && { backgroundColor: color }),
  };
  const keeps = place.cell?.userEnteredFormat?.['backgroundColor'] !== undefined;
  return keeps || Object.keys(own).length === 0 ? [] : [own];
}

function ruleFormat(book: Workbook, rule: JsonObject, place: Place): readonly JsonObject[] {
  const bool = asObject(rule['booleanRule']);
  if (rule['booleanRule'] === undefined) return [];
  for (const range of asList(rule['ranges'])) {
    const area = areaOf(book, asObject(range) as GridRange);
    if (inside(area, place) && fits(book, area, place, asObject(bool['condition'])))
      return [asObject(bool['format'])];
  }
  return [];
}

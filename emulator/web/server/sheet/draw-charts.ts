import { asList, asObject, asText, type Json, type JsonObject } from '../../../json';
import { cellAt } from '../../../sheets/cells';
import type { Cell, Sheet, Workbook } from '../../../sheets/model';
import { areaOf, type GridRange } from '../../../sheets/ranges';
import { effectiveValue, formattedValue } from '../../../sheets/values/render';
import { colorOf } from './cell-style';
import type { WireChart } from '../../wire/wire';

const KINDS: Readonly<Record<string, WireChart['kind']>> = {
  COLUMN: 'column',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'line',
  COMBO: 'column',
};

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts : basic and pie charts. */
export const drawCharts = (book: Workbook, sheet: Sheet): readonly WireChart[] =>
  sheet.parts.charts.flatMap((chart) => {
    const spec = asObject(chart['spec']);
    const data = spec['pieChart'] ? pie(book, asObject(spec['pieChart'])) : basic(book, spec['basicChart']);
    return data ? [{ ...placeOf(chart), title: asText(spec['title']), ...filled(data) }] : [];
  });

/** Drops points after the last label, which a range such as `A2:A` includes. */
function filled({ labels, series, ...chart }: Data): Data {
  const last = labels.reduce((end, label, at) => (label === '' ? end : at + 1), 0);
  return {
    ...chart,
    labels: labels.slice(0, last),
    series: series.map((each) => ({ ...each, values: each.values.slice(0, last) })),
  };
}

type Data = Pick<WireChart, 'kind' | 'labels' | 'series' | 'stacked'>;

function placeOf(chart: JsonObject): Pick<WireChart, 'id' | 'row' | 'column' | 'width' | 'height'> {
  const overlay = asObject(asObject(chart['position'])['overlayPosition']);
  const anchor = asObject(overlay['anchorCell']);
  return {
    id: Number(chart['chartId'] ?? 0),
    row: Number(anchor['rowIndex'] ?? 0),
    column: Number(anchor['columnIndex'] ?? 0),
    width: Number(overlay['widthPixels'] ?? 600),
    height: Number(overlay['heightPixels'] ?? 371),
  };
}

/** A first row without a number is a header. */
function pie(book: Workbook, spec: JsonObject): Data {
  const series = cellsOf(book, spec['series']);
  const headers = effectiveValue(series[0])?.numberValue === undefined ? 1 : 0;
  return {
    kind: 'pie',
    stacked: false,
    labels: texts(book, cellsOf(book, spec['domain'])).slice(headers),
    series: [{ name: '', values: numbers(series.slice(headers)) }],
  };
}

function basic(book: Workbook, given: unknown): Data | undefined {
  const spec = asObject(given);
  const kind = KINDS[asText(spec['chartType'])];
  if (!kind) return undefined;
  const headers = Number(spec['headerCount'] ?? 0);
  const domain = asObject(asList(spec['domains'])[0])['domain'];
  return {
    kind,
    stacked: spec['stackedType'] === 'STACKED',
    labels: texts(book, cellsOf(book, domain)).slice(headers),
    series: asList(spec['series']).map((entry) => {
      const cells = cellsOf(book, asObject(entry)['series']);
      const color = colorOf(asObject(entry)['colorStyle'], asObject(entry)['color']);
      return {
        name: texts(book, cells.slice(0, headers)).join(' '),
        values: numbers(cells.slice(headers)),
        ...(color === undefined ? {} : { color }),
      };
    }),
  };
}

/** The cells of a ChartData, in reading order. */
function cellsOf(book: Workbook, data: Json | undefined): readonly (Cell | undefined)[] {
  const sources = asList(asObject(asObject(data)['sourceRange'])['sources']);
  return sources.flatMap((range) => {
    const { sheet, top, bottom, left, right } = areaOf(book, asObject(range) as GridRange);
    const rows = Array.from({ length: bottom - top }, (_, at) => top + at);
    return rows.flatMap((row) =>
      Array.from({ length: right - left }, (_, at) => cellAt(sheet, row, left + at)),
    );
  });
}

const texts = (book: Workbook, cells: readonly (Cell | undefined)[]): readonly string[] =>
  cells.map((cell) => formattedValue(cell, asText(book.properties['locale'])));

const numbers = (cells: readonly (Cell | undefined)[]): readonly number[] =>
  cells.map((cell) => effectiveValue(cell)?.numberValue ?? 0);

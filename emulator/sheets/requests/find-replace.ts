import { escapeRegExp } from '../../escape-reg-exp';
import { badRequest } from '../../errors';
import type { JsonObject } from '../../json';
import { putCell } from '../cells';
import type { Sheet } from '../model';
import { areaOf, wholeArea, type Area, type GridRange } from '../ranges';
import { typeInto } from '../values/parse-typed';
import { formattedValue } from '../values/render';
import type { RequestContext, RequestHandler } from './request';

/** Texts only: formulas are left alone unless includeFormulas, which is not imitated. */
export const findReplace: RequestHandler = (context, body) => {
  const find = String(body['find'] ?? '');
  if (find === '') throw badRequest('Must specify a search string.');
  const tally = { values: 0, rows: 0, sheets: 0, occurrences: 0 };
  for (const area of searched(context, body)) replaceIn(context, area, body, tally);
  const { values, rows, sheets, occurrences } = tally;
  return {
    findReplace:
      values === 0
        ? {}
        : {
            valuesChanged: values,
            rowsChanged: rows,
            sheetsChanged: sheets,
            occurrencesChanged: occurrences,
          },
  };
};

function searched({ book }: RequestContext, body: JsonObject): readonly Area[] {
  if (body['range'] !== undefined) return [areaOf(book, body['range'] as GridRange)];
  if (body['allSheets'] === true) return book.sheets.map(wholeArea);
  return [areaOf(book, { sheetId: Number(body['sheetId'] ?? 0) })];
}

interface Tally {
  values: number;
  rows: number;
  sheets: number;
  occurrences: number;
}

function replaceIn(context: RequestContext, area: Area, body: JsonObject, tally: Tally): void {
  const pattern = patternOf(body);
  const locale = String(context.book.properties['locale']);
  let rows = 0;
  for (let row = area.top; row < Math.min(area.bottom, area.sheet.rows.length); row += 1) {
    const changed = replaceInRow(
      context,
      area.sheet,
      row,
      { ...area, pattern, replacement: String(body['replacement'] ?? ''), locale },
      tally,
    );
    rows += Number(changed);
  }
  tally.rows += rows;
  tally.sheets += Number(rows > 0);
}

interface Replacing {
  readonly left: number;
  readonly right: number;
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly locale: string;
}

function replaceInRow(
  context: RequestContext,
  sheet: Sheet,
  row: number,
  how: Replacing,
  tally: Tally,
): boolean {
  const before = tally.values;
  sheet.rows[row]?.forEach((cell, column) => {
    const shown = formattedValue(cell, how.locale);
    const found = column >= how.left && column < how.right ? (shown.match(how.pattern)?.length ?? 0) : 0;
    if (found === 0) return;
    tally.values += 1;
    tally.occurrences += found;
    putCell(
      sheet,
      row,
      column,
      typeInto(
        cell,
        shown.replace(how.pattern, () => how.replacement),
        context.place,
      ),
    );
  });
  return tally.values > before;
}

function patternOf(body: JsonObject): RegExp {
  const find = String(body['find']);
  const source = body['searchByRegex'] === true ? find : escapeRegExp(find);
  return new RegExp(
    body['matchEntireCell'] === true ? `^(?:${source})$` : source,
    body['matchCase'] === true ? 'g' : 'gi',
  );
}

import { messageOf, ServiceError } from '../../errors';
import { asList, asObject, asText, isList, isObject, type Json } from '../../json';
import { nowOf } from '../../runtime/run';
import { cellAt, putCell, withValue } from '../../sheets/cells';
import { draftOf, type Cell } from '../../sheets/model';
import { areaOf, type Area, type GridRange } from '../../sheets/ranges';
import { checkProtection } from '../../sheets/requests/protection';
import { checkValidation } from '../../sheets/values/check-validation';
import { typeInto } from '../../sheets/values/parse-typed';
import { effectiveValue, errorText, isDateCell, formattedValue } from '../../sheets/values/render';
import { instantOf, serialAt } from '../../sheets/values/serial-date';
import type { ServiceCall } from '../../workspace/host';
import type { Service, ServiceMethod } from '../service';
import { placeOf } from './sheets';

const zoneOf = ({ host }: ServiceCall): string => asText(host.book().properties['timeZone']);

function area(call: ServiceCall, range: Json | undefined): Area {
  return areaOf(call.host.book(), asObject(range) as GridRange);
}

/** Reads every cell of a range with a function for single cells. */
function grid(call: ServiceCall, range: Json | undefined, read: (cell: Cell | undefined) => Json): Json {
  const { sheet, top, bottom, left, right } = area(call, range);
  return Array.from({ length: bottom - top }, (_row, down) =>
    Array.from({ length: right - left }, (_cell, along) => read(cellAt(sheet, top + down, left + along))),
  );
}

/** getValue returns numbers, texts, booleans, Dates, and '' for an empty cell. */
const scriptValue =
  (call: ServiceCall) =>
  (cell: Cell | undefined): Json => {
    const value = effectiveValue(cell);
    if (value?.numberValue === undefined)
      return value?.boolValue ?? errorText(value) ?? value?.stringValue ?? '';
    const locale = asText(call.host.book().properties['locale']);
    return isDateCell(cell, locale)
      ? { $date: instantOf(value.numberValue, zoneOf(call)).getTime() }
      : value.numberValue;
  };

const shown =
  (call: ServiceCall) =>
  (cell: Cell | undefined): Json =>
    formattedValue(cell, asText(call.host.book().properties['locale']));

/** setValues parses like typing: '007' becomes 7, '=1+1' a formula. */
const setValues: ServiceMethod = (call, [range, values]) => {
  const { host, run } = call;
  const draft = draftOf(host.book());
  const target = areaOf(draft, asObject(range) as GridRange);
  checkShape(target, asList(values));
  checkProtection(
    {
      book: draft,
      ids: host.ids,
      place: placeOf(call),
      user: run.as,
      owner: host.state.owner,
      traits: host.sheetTraits,
    },
    target,
  );
  asList(values).forEach((row, down) =>
    asList(row).forEach((value, along) => {
      const [at, column] = [target.top + down, target.left + along];
      const cell = entered(call, cellAt(target.sheet, at, column), value);
      plainly(() => checkValidation(draft, cell, { row: at, column }, placeOf(call)));
      putCell(target.sheet, at, column, cell);
    }),
  );
  host.setBook(draft, run.as, nowOf(run));
  return null;
};

/** A built-in service throws the bare message, not an API error. */
function plainly(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new ServiceError(messageOf(error));
  }
}

/** Apps Script's messages for values that do not fit their range. */
function checkShape(target: Area, values: readonly Json[]): void {
  const [height, width] = [target.bottom - target.top, target.right - target.left];
  if (values.length !== height)
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${height}.`,
    );
  const odd = values.find((row) => !isList(row) || row.length !== width);
  if (odd !== undefined)
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${asList(odd).length} but the range has ${width}.`,
    );
}

function entered(call: ServiceCall, cell: Cell | undefined, value: Json): Cell {
  if (isObject(value) && typeof value['$date'] === 'number') return dated(call, cell, value['$date']);
  if (typeof value === 'number') return withValue(cell, { numberValue: value });
  if (typeof value === 'boolean') return withValue(cell, { boolValue: value });
  const typed = typeInto(cell, asText(value), placeOf(call));
  return withValue(typed, typed.userEnteredValue);
}

function dated(call: ServiceCall, cell: Cell | undefined, time: number): Cell {
  const numberValue = serialAt(new Date(time), zoneOf(call));
  const numberFormat = asObject(cell?.userEnteredFormat)['numberFormat'] ?? {
    type: 'DATE',
    pattern: 'dd/mm/yyyy',
  };
  return {
    ...withValue(cell, { numberValue }),
    userEnteredFormat: { ...cell?.userEnteredFormat, numberFormat },
  };
}

/** Reading and writing cells as a Range does. */
export const rangeService: Service = {
  'SpreadsheetApp.Range.getValues': (call, [range]) => grid(call, range, scriptValue(call)),
  'SpreadsheetApp.Range.getValue': (call, [range]) => grid(call, range, scriptValue(call)),
  'SpreadsheetApp.Range.getDisplayValues': (call, [range]) => grid(call, range, shown(call)),
  'SpreadsheetApp.Range.getDisplayValue': (call, [range]) => grid(call, range, shown(call)),
  'SpreadsheetApp.Range.getFormulas': (call, [range]) =>
    grid(call, range, (cell) => cell?.userEnteredValue?.formulaValue ?? ''),
  'SpreadsheetApp.Range.setValues': setValues,
  'SpreadsheetApp.Range.setValue': setValues,
};

import { ServiceError } from '../errors';
import { asList, asObject, asText, isList, isObject, type Json, type JsonObject } from '../json';
import { nowOf } from '../runtime/run';
import { cellAt, putCell, usedColumns, usedRows, withValue } from '../sheets/cells';
import { checkProtection } from '../sheets/requests/protection';
import { draftOf, type Cell, type Sheet } from '../sheets/model';
import { areaOf, parseRange, sheetById, sheetByTitle, type Area, type GridRange } from '../sheets/ranges';
import { instantOf, serialAt } from '../sheets/values/serial-date';
import { isDateCell, formattedValue } from '../sheets/values/render';
import { typeInto } from '../sheets/values/parse-typed';
import type { ServiceCall } from '../workspace/host';
import type { Service, ServiceMethod } from './service';
import { placeOf } from './sheets';

const zoneOf = ({ host }: ServiceCall): string => asText(host.book().properties['timeZone']);

const facts = ({ properties }: Sheet): Json => ({
  id: properties.sheetId,
  title: properties.title,
  index: properties.index,
});

const sheetOf = ({ host }: ServiceCall, id: Json | undefined): Sheet => sheetById(host.book(), Number(id));

function area(call: ServiceCall, range: Json | undefined): Area {
  return areaOf(call.host.book(), asObject(range) as GridRange);
}

/** Every cell of a range by a reader of single cells. */
function grid(call: ServiceCall, range: Json | undefined, read: (cell: Cell | undefined) => Json): Json {
  const { sheet, top, bottom, left, right } = area(call, range);
  return Array.from({ length: bottom - top }, (_row, down) =>
    Array.from({ length: right - left }, (_cell, along) => read(cellAt(sheet, top + down, left + along))),
  );
}

/** getValue answers numbers, texts, booleans, Dates, and '' for nothing. */
const scriptValue =
  (call: ServiceCall) =>
  (cell: Cell | undefined): Json => {
    const value = cell?.userEnteredValue;
    if (value?.numberValue === undefined) return value?.boolValue ?? value?.stringValue ?? '';
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
    { book: draft, ids: host.ids, place: placeOf(call), user: run.as, owner: host.state.owner },
    target,
  );
  asList(values).forEach((row, down) =>
    asList(row).forEach((value, along) => {
      const [at, column] = [target.top + down, target.left + along];
      putCell(target.sheet, at, column, entered(call, cellAt(target.sheet, at, column), value));
    }),
  );
  host.setBook(draft, run.as, nowOf(run));
  return null;
};

/** Apps Script's own words for a value list that does not fit its range. */
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

function uiOf({ run }: ServiceCall): ServiceCall['run']['ui'] {
  if (!run.hasUi) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  return run.ui;
}

const NO_CONTAINER_UI = 'Required permissions: https://www.googleapis.com/auth/script.container.ui';

/** Simple triggers may add menus and toasts, nothing that needs consent: https://developers.google.com/apps-script/guides/triggers#restrictions */
const show =
  (kind: 'sidebar' | 'dialog', method: string): ServiceMethod =>
  (call, [given]) => {
    const page = asObject(given);
    const ui = uiOf(call);
    if (call.run.from === 'simple-trigger')
      throw new ServiceError(
        `Specified permissions are not sufficient to call Ui.${method}. ${NO_CONTAINER_UI}`,
      );
    ui.push({ kind, title: asText(page['title']), html: asText(page['html']), ...sizes(page) });
    return null;
  };

const sizes = (page: JsonObject): { width?: number; height?: number } => ({
  ...(typeof page['width'] === 'number' && { width: page['width'] }),
  ...(typeof page['height'] === 'number' && { height: page['height'] }),
});

/** The person's scripted answer; with none left the dialog is closed. */
const ask =
  (kind: 'alert' | 'prompt'): ServiceMethod =>
  (call, [title, message]) => {
    const answer = call.run.answers.shift() ?? null;
    uiOf(call).push({ kind, title: asText(title), message: asText(message), answer });
    return answer;
  };

const toast: ServiceMethod = ({ run }, [message, title]) => {
  run.ui.push({ kind: 'toast', title: asText(title), message: asText(message) });
  return null;
};

const select: ServiceMethod = ({ host }, [sheetId, a1]) => {
  host.selection = { sheetId: Number(sheetId), a1: asText(a1) };
  return null;
};

function active(call: ServiceCall): Json {
  const { host } = call;
  const chosen =
    host.book().sheets.find(({ properties }) => properties.sheetId === host.selection.sheetId) ??
    host.book().sheets[0];
  return { sheet: chosen ? facts(chosen) : null, a1: host.selection.a1 };
}

function rangeByName(call: ServiceCall, [sheetId, a1]: readonly Json[]): Json {
  const title = sheetOf(call, sheetId).properties.title;
  const text = asText(a1).includes('!') ? asText(a1) : `'${title.replace(/'/g, "''")}'!${asText(a1)}`;
  try {
    const { sheet, top, bottom, left, right } = parseRange(call.host.book(), text);
    return { sheet: facts(sheet), top, bottom, left, right };
  } catch {
    throw new ServiceError('Range not found');
  }
}

/** Handles are free; what reads or writes cells or shows something is in the latency table. */
export const spreadsheetAppService: Service = {
  'SpreadsheetApp.getUi': (call) => void uiOf(call),
  'SpreadsheetApp.properties': ({ host }) => host.book().properties,
  'SpreadsheetApp.sheets': ({ host }) => host.book().sheets.map(facts),
  'SpreadsheetApp.active': active,
  'SpreadsheetApp.sheetByName': ({ host }, [title]) => {
    const sheet = sheetByTitle(host.book(), asText(title));
    return sheet && sheet.properties.title === title ? facts(sheet) : null;
  },
  'SpreadsheetApp.rangeByName': rangeByName,
  'SpreadsheetApp.Sheet.size': (call, [id]) => sheetOf(call, id).properties.gridProperties as unknown as Json,
  'SpreadsheetApp.Sheet.getLastRow': (call, [id]) => usedRows(sheetOf(call, id)),
  'SpreadsheetApp.Sheet.getLastColumn': (call, [id]) => usedColumns(sheetOf(call, id)),
  'SpreadsheetApp.Sheet.activate': (call, [id]) => select(call, [id ?? null, 'A1']),
  'SpreadsheetApp.Range.getValues': (call, [range]) => grid(call, range, scriptValue(call)),
  'SpreadsheetApp.Range.getValue': (call, [range]) => grid(call, range, scriptValue(call)),
  'SpreadsheetApp.Range.getDisplayValues': (call, [range]) => grid(call, range, shown(call)),
  'SpreadsheetApp.Range.getDisplayValue': (call, [range]) => grid(call, range, shown(call)),
  'SpreadsheetApp.Range.getFormulas': (call, [range]) =>
    grid(call, range, (cell) => cell?.userEnteredValue?.formulaValue ?? ''),
  'SpreadsheetApp.Range.setValues': setValues,
  'SpreadsheetApp.Range.setValue': setValues,
  'SpreadsheetApp.Range.activate': select,
  'SpreadsheetApp.Spreadsheet.toast': toast,
  'SpreadsheetApp.Ui.alert': ask('alert'),
  'SpreadsheetApp.Ui.prompt': ask('prompt'),
  'SpreadsheetApp.Ui.showSidebar': show('sidebar', 'showSidebar'),
  'SpreadsheetApp.Ui.showModalDialog': show('dialog', 'showModalDialog'),
  'SpreadsheetApp.Menu.addToUi': (call, [title, items]) => {
    uiOf(call).push({ kind: 'menu', title: asText(title), items: asList(items) as never });
    return null;
  },
};

import { ServiceError } from '../../errors';
import { roleOf } from '../../drive/access';
import { asText, type Json } from '../../json';
import { usedColumns, usedRows } from '../../sheets/cells';
import type { Sheet } from '../../sheets/model';
import { parseRange, sheetById, sheetByTitle } from '../../sheets/ranges';
import type { ServiceCall } from '../../workspace/host';
import { rangeService } from './range-app';
import type { Service, ServiceMethod } from '../service';
import { uiService } from './ui-app';

const facts = ({ properties }: Sheet): Json => ({
  id: properties.sheetId,
  title: properties.title,
  index: properties.index,
});

const sheetOf = ({ host }: ServiceCall, id: Json | undefined): Sheet => sheetById(host.book(), Number(id));

/** Where no document is open there is no selection to move (assumed). */
const select: ServiceMethod = ({ host, run }, [sheetId, a1]) => {
  if (!run.hasUi) return null;
  host.selection = { sheetId: Number(sheetId), a1: asText(a1) };
  return null;
};

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openbyidid */
function openable({ host, run }: ServiceCall, id: Json | undefined): void {
  if (asText(id) === '') throw new ServiceError('Invalid argument: id');
  const entry = host.drive.entries.get(asText(id));
  if (id !== host.state.spreadsheetId || !entry || !roleOf(host.drive, run.as, entry))
    throw new ServiceError('You do not have permission to access the requested document.');
}

/**
 * The selection; where no document is open, the first cell of the first sheet (assumed). The spreadsheet itself is the active one
 * of its bound script everywhere, in a web app too: https://developers.google.com/apps-script/guides/bound#special_methods
 */
function active({ host, run }: ServiceCall): Json {
  const { sheets } = host.book();
  const shown = sheets.find(({ properties }) => properties.sheetId === host.selection.sheetId);
  const chosen = run.hasUi && shown ? shown : sheets[0];
  return { sheet: chosen ? facts(chosen) : null, a1: run.hasUi ? host.selection.a1 : 'A1' };
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

/** Handles are free; methods that read or write cells or show something are in the latency table. */
export const spreadsheetAppService: Service = {
  ...rangeService,
  ...uiService,
  'SpreadsheetApp.getActiveSpreadsheet': () => null,
  'SpreadsheetApp.openById': (call, [id]) => {
    openable(call, id);
    return null;
  },
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
  'SpreadsheetApp.Range.activate': select,
};

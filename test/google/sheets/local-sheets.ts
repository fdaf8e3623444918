import { batchUpdate } from '../../../emulator/sheets/batch-update';
import { parseFieldMask, project, wants } from '../../../emulator/field-mask';
import { searchResult } from '../../../emulator/sheets/developer-metadata';
import { putCell } from '../../../emulator/sheets/cells';
import { draftOf, type Cell, type Workbook } from '../../../emulator/sheets/model';
import { sheetById } from '../../../emulator/sheets/ranges';
import { newWorkbook } from '../../../emulator/sheets/new-workbook';
import { spreadsheetResource } from '../../../emulator/sheets/resource';
import { DEFAULT_TRAITS, type SheetTraits } from '../../../emulator/sheets/traits';
import { getValuesByFilter } from '../../../emulator/sheets/values/read-values';
import { seededIds } from '../../../emulator/storage/ids';
import type { JsonObject } from '../../../emulator/json';
import { asList, asObject } from '../../../emulator/json';
import { buildWorkbook } from '../../../src/google/sheets/build-workbook';
import type { SheetsService } from '../../../src/google/sheets/sheets-service';

/** The emulated Sheets without a script around it, for invariants that are checked hundreds of times. */
export interface LocalSheets {
  readonly service: SheetsService;
  /** Seed of the order in which ranges and metadata are returned. */
  order: string;
  send(...requests: readonly object[]): void;
  /** Pastes into a cell; row and column are zero-based. */
  put(sheetId: number, row: number, column: number, cell: Cell | undefined): void;
  book(): Workbook;
}

/** A workbook as set-up creates it, or a copy of another one. */
export function localSheets(from?: LocalSheets, traits: Partial<SheetTraits> = {}): LocalSheets {
  let book = from?.book() ?? newWorkbook('buku', 'Buku Kerja');
  const context = {
    ids: seededIds({ seed: 7, opened: 1, counter: from ? 5_000 : 0 }),
    place: { locale: 'id_ID', year: 2026 },
    user: 'ppid@example.go.id',
    owner: 'ppid@example.go.id',
    traits: { ...DEFAULT_TRAITS, ...traits },
  };
  const update = (resource: object, fields: string) => {
    const done = batchUpdate(book, resource as JsonObject, context, parseFieldMask(fields));
    book = done.book;
    return done.answer as never;
  };
  const sheets: LocalSheets = {
    order: '1',
    book: () => book,
    put: (sheetId, row, column, cell) => {
      book = draftOf(book);
      putCell(sheetById(book, sheetId), row, column, cell);
    },
    send: (...requests) => void update({ requests }, 'spreadsheetId'),
    service: {
      readValues: (request) => getValuesByFilter(book, request as JsonObject, sheets.order) as never,
      update,
      describe: (fields) => {
        const mask = parseFieldMask(fields);
        const grid = wants(mask, 'sheets', 'data');
        return project(spreadsheetResource(book, { ranges: [], grid, mask }), mask) as never;
      },
      searchMetadata: (request) => {
        const filters = asList((request as JsonObject)['dataFilters']).map(asObject);
        return searchResult(book, filters, sheets.order) as never;
      },
    },
  };
  if (!from) buildWorkbook(sheets.service);
  return sheets;
}

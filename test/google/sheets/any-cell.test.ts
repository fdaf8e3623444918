import fc from 'fast-check';
import { instant } from '../../../src/domain/calendar/instant';
import { noChanges, type Changes } from '../../../src/domain/workbook/changes';
import { workbook, sheetNames } from '../../../src/domain/workbook';
import type { Column } from '../../../src/domain/workbook/column';
import { decodeCell, encodeCell } from '../../../src/google/sheets/rows/codec';
import { loadOffice, type Loaded } from '../../../src/google/sheets/load-office';
import { planWrite } from '../../../src/google/sheets/transaction/plan-write';
import { rawOf } from '../../../src/google/sheets/rows/raw-cell';
import { writeVerified } from '../../../src/google/sheets/transaction/verified-write';
import { parseCalendarDate } from '../../../src/domain/calendar/calendar-date';
import { anyCell, anyValue } from './any-cell';
import { localSheets, type LocalSheets } from './local-sheets';

const built = localSheets();
const columns = sheetNames.flatMap((name) => Object.values(workbook[name].columns as Record<string, Column>));
const anyColumn = fc.constantFrom(...columns);

test('decoding any cell never throws: it gives a value of its column, or blank and unreadable', () => {
  const instantLimit = 8.64e15;
  fc.assert(
    fc.property(anyColumn, anyValue, fc.constantFrom('WIB', 'WITA', 'WIT'), (column, cell, zone) => {
      const { value } = decodeCell(column, rawOf(cell as never), zone);
      if (column.kind === 'date' && value !== null) expect(parseCalendarDate(String(value))).toBe(value);
      if (column.kind === 'moment' && value !== null) {
        expect(Math.abs(Number(value))).toBeLessThan(instantLimit);
        expect(new Date(Number(value)).toISOString()).toMatch(/^\d{4}-/);
      }
      if (value !== null && value !== '') expect(encodeCell(column, value, zone)).toBeDefined();
    }),
    { numRuns: 2_000 },
  );
});

const load = (sheets: LocalSheets, name: 'inventaris' | 'pindaian'): Loaded => {
  const asker = {
    actor: () => 'staf@example.go.id',
    actorKey: () => '',
    now: () => instant(0),
    workbookId: () => 'buku',
  };
  const loaded = loadOffice(sheets.service, asker, { [name]: 'all', log: [] });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};

/** Writes the changes that `make` finds for the second row; undefined when that row is blank. */
function write(sheets: LocalSheets, name: 'inventaris' | 'pindaian', changes: Partial<Changes>): boolean {
  const { snapshot } = load(sheets, name);
  return writeVerified(
    sheets.service,
    planWrite({ ...noChanges, ...changes }, snapshot),
    snapshot.layout,
    (act) => act(),
  );
}

test('the read value and the witness of a write agree for every kind of cell', () => {
  const width = Object.keys(workbook.inventaris.columns).length;
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: width, maxLength: width }), (cells) => {
      const sheets = localSheets(built);
      const { sheetId } = workbook.inventaris;
      cells.forEach((cell, column) => sheets.put(sheetId, 1, column, cell));
      sheets.put(sheetId, 2, 0, { userEnteredValue: { stringValue: 'KUL-0002' } });
      const [first] = load(sheets, 'inventaris').snapshot.rows.inventaris ?? [];
      const updates = [{ sheet: 'inventaris', id: 'KUL-0002', set: { notes: 'x' } } as const];
      const adoptions =
        first?.position === 2 ? [{ sheet: 'inventaris', position: 2, set: { id: 'KUL-0009' } }] : [];
      expect(write(sheets, 'inventaris', { updates, adoptions: adoptions as never })).toBe(true);
    }),
    { numRuns: 150 },
  );
});

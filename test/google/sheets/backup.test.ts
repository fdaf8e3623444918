import fc from 'fast-check';
import { noChanges } from '../../../src/domain/workbook/changes';
import { instant } from '../../../src/domain/calendar/instant';
import { workbook } from '../../../src/domain/workbook';
import { BACKUP_SHEET_ID } from '../../../src/google/sheets/backup';
import { formatWorkbook } from '../../../src/google/sheets/build-workbook';
import { loadOffice } from '../../../src/google/sheets/load-office';
import { planWrite } from '../../../src/google/sheets/transaction/plan-write';
import { writeVerified } from '../../../src/google/sheets/transaction/verified-write';
import type { Cell } from '../../../emulator/sheets/model';
import { anyCell } from './any-cell';
import { localSheets, type LocalSheets } from './local-sheets';

const { sheetId, columns } = workbook.inventaris;
const width = Object.keys(columns).length;
const text = (stringValue: string): Cell => ({ userEnteredValue: { stringValue } });
const sheetOf = (sheets: LocalSheets, id: number) =>
  sheets.book().sheets.find(({ properties }) => properties.sheetId === id)!;

/** The values of the first rows, without blank cells. */
const valuesOf = (sheets: LocalSheets): readonly unknown[] =>
  sheetOf(sheets, sheetId)
    .rows.slice(0, 9)
    .map((row) =>
      Array.from(row, (cell, at) => [at, cell?.userEnteredValue] as const).filter(
        ([, value]) => value !== undefined && value.stringValue !== '',
      ),
    );

/** Rows with an ID each, and the given cells beside it. */
function filled(rows: readonly (readonly (Cell | undefined)[])[], skips: boolean): LocalSheets {
  const sheets = localSheets(built, { pasteSkipsFilteredRows: skips });
  rows.forEach((cells, at) => {
    cells.forEach((cell, column) => sheets.put(sheetId, at + 1, column, cell));
    sheets.put(sheetId, at + 1, 0, text(`KUL-000${at + 1}`));
  });
  return sheets;
}
const built = localSheets();

/** Writes to the first and the third row after somebody moved the rows that were read. */
function writeMeanwhile(sheets: LocalSheets, happen: () => void): boolean {
  const asker = {
    actor: () => 'staf@example.go.id',
    actorKey: () => '',
    now: () => instant(0),
    workbookId: () => 'buku',
  };
  const loaded = loadOffice(sheets.service, asker, { inventaris: 'all', log: [] });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { snapshot } = loaded.value;
  const updates = ['KUL-0001', 'KUL-0003'].map(
    (id) => ({ sheet: 'inventaris', id, set: { title: 'Baru', year: 2030, notes: 'baru' } }) as const,
  );
  const plan = planWrite({ ...noChanges, updates }, snapshot, 'all');
  happen();
  return writeVerified(sheets.service, plan, snapshot.layout, (act) => act());
}

const insertRow = { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } };
const filter = {
  setBasicFilter: {
    filter: {
      range: { sheetId },
      criteria: { 0: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'KUL-0002' }] } } },
    },
  },
};

test.each([[false], [true]])(
  'a write that hit the wrong rows is undone to the last cell, formulas too, also where pastes skip filtered rows: %s',
  (skips) => {
    const formulas = fc.constantFrom('=A2&"x"', '=$B$1', '=SUM(F2:F9)', "='Hari Libur'!A2", '=A500');
    const formula: fc.Arbitrary<Cell> = formulas.map((formulaValue) => ({
      userEnteredValue: { formulaValue },
      effectiveValue: { numberValue: 7 },
    }));
    const row = fc.array(fc.oneof(anyCell, formula), { minLength: width, maxLength: width });
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), (rows) => {
        const sheets = filled(rows, skips);
        let before: unknown;
        const isRight = writeMeanwhile(sheets, () => {
          sheets.send(insertRow, filter);
          before = valuesOf(sheets);
        });
        expect(isRight).toBe(false);
        expect(valuesOf(sheets)).toEqual(before);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  },
);

test('only values and formulas are copied to the hidden sheet, and earlier copies of rules are cleared', () => {
  const sheets = filled([[], [], []], false);
  expect(writeMeanwhile(sheets, () => undefined)).toBe(true);
  const { parts, rows } = sheetOf(sheets, BACKUP_SHEET_ID);
  expect(parts.conditionalFormats).toEqual([]);
  expect(JSON.stringify(rows)).not.toMatch(/dataValidation|userEnteredFormat/);

  const source = { sheetId, startRowIndex: 1, endRowIndex: 2 };
  const destination = { sheetId: BACKUP_SHEET_ID, startRowIndex: 0, endRowIndex: 1 };
  sheets.send({ copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } });
  expect(sheetOf(sheets, BACKUP_SHEET_ID).parts.conditionalFormats).not.toEqual([]);
  formatWorkbook(sheets.service);
  expect(sheetOf(sheets, BACKUP_SHEET_ID).parts.conditionalFormats).toEqual([]);
  expect(JSON.stringify(sheetOf(sheets, BACKUP_SHEET_ID).rows)).not.toContain('dataValidation');
});

import fc from 'fast-check';
import { inspectWorkbook } from '../../../src/google/office-inspector';
import { parseRange } from '../../../src/google/sheets/rows/layout';
import { createRowReader } from '../../../src/google/sheets/rows/read-row';
import { markedPlaces, readTables } from '../../../src/google/sheets/rows/read-tables';
import { survey } from '../../../src/google/sheets/survey-workbook';
import { workbook } from '../../../src/domain/workbook';
import { formatA1 } from '../../../emulator/sheets/a1';
import { localSheets } from './local-sheets';

/** An office with one row whose tabs somebody duplicated, before and after them, and whose copies were edited. */
function withCopies() {
  const sheets = localSheets();
  const row = (sheetId: number, id: string, title: string): object => ({
    updateCells: {
      start: { sheetId, rowIndex: 1, columnIndex: 0 },
      fields: 'userEnteredValue',
      rows: [{ values: [id, 'KUL', title].map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
    },
  });
  sheets.send(row(workbook.inventaris.sheetId, 'KUL-0001', 'Laporan'));
  const copies = [workbook.inventaris, workbook.pengaturan, workbook.hariLibur].flatMap(
    ({ sheetId }, at): object[] => [
      { duplicateSheet: { sourceSheetId: sheetId, newSheetId: 10 + at, insertSheetIndex: 0 } },
      { duplicateSheet: { sourceSheetId: sheetId, newSheetId: 90 + at, insertSheetIndex: 20 } },
    ],
  );
  sheets.send(...copies);
  for (const sheetId of [10, 11, 12, 90, 91, 92])
    sheets.send(
      { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } },
      row(sheetId, 'SALINAN', 'Salinan'),
    );
  return sheets;
}

const reads = {
  inventaris: ['id', 'title', 'year'],
  pengaturan: ['id', 'value'],
  hariLibur: ['date', 'name'],
  log: [],
};

describe('whatever the order in which ranges and metadata are returned', () => {
  const sheets = withCopies();
  const readers = {
    'reading of tables': () => readTables(sheets.service, reads),
    'search of marks': () => Object.fromEntries([...markedPlaces(sheets.service)].sort()),
    survey: () => {
      const { marks, headers, keys, units, lanes } = survey(sheets.service);
      return { marks: Object.fromEntries([...marks].sort()), headers, keys, units, lanes };
    },
    inspection: () => inspectWorkbook(sheets.service),
    'reading of one row': () => createRowReader(sheets.service)(2, 'WIB'),
  };

  test.each(Object.entries(readers))('the %s is that of our own sheets, and the same', (_what, read) => {
    sheets.order = 'first';
    const first = read();
    fc.assert(
      fc.property(fc.string(), (order) => {
        sheets.order = order;
        expect(read()).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing is read from a copy', () => {
    const { cells, layout } = readTables(sheets.service, reads);
    expect(cells.inventaris).toMatchObject({ id: ['KUL-0001'] });
    expect(JSON.stringify(cells)).not.toContain('SALINAN');
    expect(layout.inventaris).toMatchObject({ title: 'Inventaris', columns: { id: 0 } });
    expect(markedPlaces(sheets.service).get('inventaris.id')).toBe(0);
  });
});

test('a range with any title is parsed, whether Google quotes the title or not', () => {
  const area = { top: 0, bottom: 1000, left: 27, right: 28 };
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (title) => {
      expect(parseRange(formatA1(title, area))).toEqual({ title, column: 27, bottom: 1000, right: 27 });
    }),
  );
  for (const [range, title] of [
    ['x.y!AB1:AB9', 'x.y'],
    ["'R1C1'!AB1", 'R1C1'],
    ["'It''s'!AB:AB", "It's"],
    ["'a!b\nc'!AB1", 'a!b\nc'],
  ] as const)
    expect(parseRange(range)).toMatchObject({ title, column: 27 });
});

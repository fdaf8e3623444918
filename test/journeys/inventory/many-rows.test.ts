import { ppid, units } from '../../../demo/people';
import { sheetNames, workbook, type SheetName } from '../../../src/domain/workbook';
import type { Column } from '../../../src/domain/workbook/column';
import { localOffice, type LocalOffice } from '../local-office';

/** Rows beyond the initial size of a sheet: Google does not guarantee them the formats and dropdowns of the others. */
let office: LocalOffice;
afterEach(() => office.close());

const kul = units[0]!;

interface CellData {
  readonly userEnteredFormat?: {
    readonly numberFormat?: { readonly type: string; readonly pattern: string };
  };
  readonly dataValidation?: { readonly condition: { readonly type: string } };
}
interface Raw {
  readonly sheets: readonly {
    readonly properties: { readonly gridProperties: { readonly rowCount: number } };
    readonly data: readonly { readonly rowData: readonly { readonly values?: readonly CellData[] }[] }[];
  }[];
}

const gridOf = (name: SheetName) =>
  (office.workspace.sheets.raw(workbook[name].title) as unknown as Raw).sheets[0]!;

/** Format and dropdown of each column in a row, 1-based. */
const dressOf = (
  name: SheetName,
  row: number,
  grid = gridOf(name),
): readonly (readonly (string | undefined)[])[] => {
  const cells = grid.data[0]?.rowData[row - 1]?.values ?? [];
  return Object.keys(workbook[name].columns).map((_key, at) => [
    cells[at]?.userEnteredFormat?.numberFormat?.type,
    cells[at]?.userEnteredFormat?.numberFormat?.pattern,
    cells[at]?.dataValidation?.condition.type,
  ]);
};

const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });

async function importRows(count: number): Promise<void> {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  for (let done = 0; done < count; done += 5_000) {
    const length = Math.min(5_000, count - done);
    const rows = Array.from({ length }, (_, at) => ({
      unit: kul.code,
      cells: { title: `Laporan ${done + at + 1}`, year: 2025, category: 'berkala' as const },
    }));
    await office.ask(kul.staff, 'importList', rows);
    expect(office.lastExecution().callCount).toBeLessThanOrEqual(5);
  }
}

test('row 9,999 of 10,000 has the dropdowns and date formats of the first at once', async () => {
  office = await localOffice();
  await importRows(10_000);
  const grid = gridOf('inventaris');
  const first = dressOf('inventaris', 2, grid);
  const kinds = Object.values(workbook.inventaris.columns as Record<string, Column>).map(({ kind }) => kind);
  expect(first[kinds.indexOf('moment')]?.[0]).toBe('DATE_TIME');
  expect(first.filter(([, , dropdown]) => dropdown !== undefined).length).toBeGreaterThanOrEqual(4);
  for (const row of [499, 500, 501, 502, 5_001, 9_999, 10_001])
    expect([row, dressOf('inventaris', row, grid)]).toEqual([row, first]);
});

test('the nightly run adds them to rows of every sheet that lack them, and spare rows to sheets that are nearly full', async () => {
  office = await localOffice();
  await importRows(600);
  const short = sheetNames.filter((name) => name !== 'inventaris');
  for (const name of short) {
    await office.workspace.sheets.appendRows(workbook[name].title, 40, ppid);
  }
  await night();
  for (const name of sheetNames) {
    const grid = gridOf(name);
    const { rowCount } = grid.properties.gridProperties;
    expect([name, dressOf(name, rowCount, grid)]).toEqual([name, dressOf(name, 2, grid)]);
  }
  const height = (name: SheetName): number => gridOf(name).properties.gridProperties.rowCount;
  const before = height('log');
  expect(before - office.table('Log').length).toBeGreaterThan(250);
  await night();
  expect(height('log')).toBe(before);
});

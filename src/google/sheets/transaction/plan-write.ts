import type { Changes } from '../../../domain/workbook/changes';
import { systemColumns } from '../../../domain/inventory/review/duplicates-last';
import { asCell } from '../../../domain/text/shorten';
import { workbook, type SheetName } from '../../../domain/workbook';
import { addRoom, ROOM } from '../format-rows';
import { witnessOf, type StoredRow } from '../rows/decode-rows';
import { layoutOf, placeOf, type SheetLayout } from '../rows/layout';
import type { SettingCell } from '../setting-rows';
import { cellRuns, runRequests, wholeRow, type CellRun, type Cells } from './cell-requests';
import type { SheetSnapshot, Touched, Watched, WritePlan } from './plan';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** `differing`: cells that already hold the value are not written. `all`: for a snapshot that an own write has changed since. */
export type Extent = 'differing' | 'all';

type PlannedChanges = Pick<Changes, 'updates' | 'adoptions' | 'inserts'> & {
  readonly settingCells?: readonly SettingCell[];
};

/** Turns changes into requests that write only the named cells, grouped into runs of adjacent cells. */
export function planWrite(
  changes: PlannedChanges,
  snapshot: SheetSnapshot,
  extent: Extent = 'differing',
): WritePlan {
  const written: CellRun[] = [];
  const touched: Touched[] = [];
  for (const [row, cells, name, witness] of changedRows(changes, snapshot, extent)) {
    const layout = layoutOf(snapshot.layout, name);
    const columns = Object.keys(cells)
      .map((key) => placeOf(layout, name, key))
      .sort((one, other) => one - other);
    touched.push({
      sheet: name,
      row: row.position,
      columns,
      witness: { key: witness, column: placeOf(layout, name, witness), value: witnessOf(row, witness) },
    });
    written.push(...cellRuns(name, row.position, columns, layout, cells, snapshot.zone));
  }
  const requests: Request[] = [...runRequests(written)];
  const added = changes.inserts.map(({ sheet, row }) => ({
    sheet,
    key: String((row as unknown as Cells)[workbook[sheet].key] ?? ''),
  }));
  for (const name of new Set(changes.inserts.map(({ sheet }) => sheet))) {
    const rows = changes.inserts
      .filter(({ sheet }) => sheet === name)
      .map(({ row }) => row as unknown as Cells);
    const layout = layoutOf(snapshot.layout, name);
    requests.push(...roomFor(name, layout, rows.length), {
      appendCells: {
        sheetId: workbook[name].sheetId,
        fields: 'userEnteredValue',
        rows: rows.map((row) => ({ values: wholeRow(name, layout, row, snapshot.zone) })),
      },
    });
  }
  const watched = originalsWatched(changes, snapshot);
  return { requests, touched, watched, added, zone: snapshot.zone, moves: [] };
}

/**
 * Rows appended beyond the grid would have no formats or dropdowns: where its height was read, the grid is extended
 * with formatted rows first.
 */
function roomFor(name: SheetName, { height, used, columns }: SheetLayout, count: number): readonly Request[] {
  if (height === undefined || used === undefined || used + count <= height) return [];
  return addRoom(name, (column) => columns[column], height, used + count - height + ROOM);
}

/**
 * A duplicated row has the same ID as its original, so the ID cannot tell them apart. Also verify the original's
 * position, by its ID and by a cell in which the two differ, where there is one.
 */
function originalsWatched(
  { adoptions }: Pick<Changes, 'adoptions'>,
  snapshot: SheetSnapshot,
): readonly Watched[] {
  const rows = snapshot.rows.inventaris ?? [];
  return adoptions.flatMap(({ sheet, position }) => {
    if (sheet !== 'inventaris') return [];
    const copy = rows.find((row) => row.position === position);
    const original = copy?.['id'] ? rows.find((row) => row['id'] === copy['id']) : undefined;
    if (!copy || !original || original === copy) return [];
    const layout = layoutOf(snapshot.layout, 'inventaris');
    const telling = systemColumns.find((key) => key in original && original[key] !== copy[key]);
    return ['id', ...(telling ? [telling] : [])].map((key) => ({
      sheet: 'inventaris' as const,
      row: original.position,
      witness: { key, column: placeOf(layout, 'inventaris', key), value: witnessOf(original, key) },
    }));
  });
}

/** Each row once, with the last value of each cell. */
function changedRows(
  changes: Omit<PlannedChanges, 'inserts'>,
  snapshot: SheetSnapshot,
  extent: Extent,
): readonly [StoredRow, Cells, SheetName, string][] {
  const merged = new Map<string, { name: SheetName; row: StoredRow; cells: Cells; witness: string }>();
  const note = (name: SheetName, row: StoredRow, set: Cells, witness: string): void => {
    const known = merged.get(`${name}/${row.position}`);
    merged.set(`${name}/${row.position}`, {
      name,
      row,
      witness: known?.witness ?? witness,
      cells: { ...known?.cells, ...set },
    });
  };
  const index = rowIndex(snapshot);
  for (const { sheet, position, set } of changes.adoptions) {
    const stored = snapshot.rows[sheet]?.find((row) => row.position === position);
    if (!stored) throw new Error(`${sheet} has no row ${position}`);
    note(sheet, stored, set, 'title');
  }
  for (const { sheet, id, set } of changes.updates) {
    const stored = index(sheet, id) ?? adoptedRow(changes, snapshot, sheet, id);
    if (!stored) throw new Error(`${sheet} has no row ${id}`);
    note(sheet, stored, set, workbook[sheet].key);
  }
  for (const { position, value } of changes.settingCells ?? []) {
    const stored = snapshot.rows.pengaturan?.find((row) => row.position === position);
    if (!stored) throw new Error(`pengaturan has no row ${position}`);
    note('pengaturan', stored, { value }, stored['id'] === '' ? 'label' : 'id');
  }
  return [...merged.values()]
    .map(({ name, row, cells, witness }): [StoredRow, Cells, SheetName, string] => [
      row,
      extent === 'all' ? cells : differing(row, cells),
      name,
      witness,
    ])
    .filter(([, cells]) => Object.keys(cells).length > 0);
}

function rowIndex(snapshot: SheetSnapshot): (sheet: SheetName, id: string) => StoredRow | undefined {
  const indexes = new Map<SheetName, Map<string, StoredRow>>();
  return (sheet, id) => {
    let index = indexes.get(sheet);
    if (!index) {
      const { key } = workbook[sheet];
      index = new Map(
        [...(snapshot.rows[sheet] ?? [])].reverse().map((row) => [String(row[key] ?? ''), row]),
      );
      indexes.set(sheet, index);
    }
    return index.get(id);
  };
}

function adoptedRow(
  changes: Pick<Changes, 'adoptions'>,
  snapshot: SheetSnapshot,
  sheet: SheetName,
  id: string,
): StoredRow | undefined {
  const adoption = changes.adoptions.find((each) => each.sheet === sheet && each.set.id === id);
  return adoption && snapshot.rows[sheet]?.find(({ position }) => position === adoption.position);
}

const differing = (row: StoredRow, cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).filter(
      ([key, value]) => !(key in row) || row[key] !== (typeof value === 'string' ? asCell(value) : value),
    ),
  );

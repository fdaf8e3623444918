import type { Changes, RowAdoption, RowUpdate } from '../changes';
import type { Context } from '../context';
import type { LogDraft } from '../log/log-entry';
import { keptColumns, rowCells } from '../log/row-cells';
import { counterFrom, numbered } from '../office/counter';
import { findUnit } from '../office/sub-bagian';
import type { Vouched } from './as-logged';
import { ADOPTED } from './logged-rows';
import { TYPIST_UNKNOWN } from './typists';
import type { InventoryRow } from '../workbook/inventaris';
import type { Stored } from '../workbook/sheet';
import { identityOf } from './identity';
import type { writtenByUs } from './originals-first';
import { describeProblems } from './problem-words';
import { countRows, rowsIn } from './row-count';
import { rowProblems, type RowProblem } from './row-problems';

export type ReviewedColumns = 'id' | 'kegiatan' | 'subBagian' | 'title' | 'year' | 'category' | 'problems';
type Row = Stored<Pick<InventoryRow, ReviewedColumns>> & Vouched;

/**
 * Looks over the rows as staff left them: a typed row without an ID gets one and joins the running Kegiatan, a unit
 * written by its name becomes its code, and the Masalah cell says what is wrong. `closed` are the units whose step 3 is
 * done: what is typed there now waits for the next Kegiatan. Answers the rows as they are after it.
 */
export function reviewInventory<R extends Row>(
  rows: readonly R[],
  kegiatan: string,
  context: Context,
  closed: ReadonlySet<string> = new Set(),
): { readonly rows: readonly R[]; readonly changes: Partial<Changes> } {
  const counter = counterFrom(context.settings, 'Inventaris', rows);
  const units = context.settings.units.map(({ code }) => code);
  const twins = new Map<string, string>();
  const ids = new Set<string>();
  const adoptions: RowAdoption[] = [];
  const log: LogDraft[] = [];
  const updates: RowUpdate[] = [];
  const reviewed = rows.filter(hasContent).map((row) => {
    const unit = findUnit(row.subBagian, context.settings.units)?.code ?? row.subBagian;
    const isCopy = row.id !== '' && ids.has(row.id);
    const isNew = row.id === '' || isCopy;
    const id = isNew ? numbered(units.includes(unit) ? unit : 'INV', counter.next()) : row.id;
    ids.add(id);
    const home = row.kegiatan !== '' ? row.kegiatan : kegiatan;
    const seen = { ...row, id, subBagian: unit, kegiatan: home };
    const isLate = closed.has(unit) && (isNew || isUndecided(row));
    const twin = twinOf(seen, twins);
    const found: readonly RowProblem[] = [
      ...rowProblems(seen, units, twin),
      ...(isLate ? [{ code: 'LANE_CLOSED', unit } as const] : []),
    ];
    const problems = home === kegiatan ? describeProblems(found) : row.problems;
    const set = changed(row, { id, subBagian: unit, kegiatan: home, problems });
    const after = { ...seen, ...(isCopy ? undecided : isNew ? unproven : {}), problems };
    if (isNew) {
      const cells = isCopy ? { ...set, ...undecided } : set;
      adoptions.push({ sheet: 'inventaris', position: row.position, set: cells });
      log.push({
        event: ADOPTED,
        object: id,
        detail: 'diketik di lembar, pengisi tidak diketahui',
        actor: TYPIST_UNKNOWN,
        cells: rowCells(keptOf(after)),
      });
    } else if (Object.keys(set).length > 0) updates.push({ sheet: 'inventaris', id, set });
    return after;
  });
  const count =
    kegiatan === '' ? {} : countRows(rowsIn(firsts(rows), kegiatan), rowsIn(reviewed, kegiatan), context);
  return {
    rows: reviewed,
    changes: { adoptions, updates, settings: { ...counter.settings(), ...count }, log },
  };
}

/** A copy that bears the ID of another row is not a row that was there before. */
const firsts = <R extends Row>(rows: readonly R[]): readonly R[] => {
  const known = new Set<string>();
  return rows.filter(({ id }) => !known.has(id) && known.add(id));
};

const keptOf = (row: Row): Partial<InventoryRow> =>
  Object.fromEntries(
    keptColumns
      .map((key) => [key, (row as Partial<InventoryRow>)[key]] as const)
      .filter(([, value]) => value !== undefined && value !== '' && value !== null),
  );

const isUndecided = (row: Row): boolean => (row as Partial<InventoryRow>).decision === '';

/** What a typed row holds in these cells somebody typed there: it decides nothing and names nobody. */
const unproven = { typedBy: '', decision: '', decidedBy: '', decidedAt: null } as const;

/** A row that was copied with its ID is another document: it begins undecided, and who typed it is not known. */
const undecided = {
  ...unproven,
  reason: '',
  register: '',
  entry: '',
} as const satisfies Pick<InventoryRow, (typeof writtenByUs)[number]>;

const hasContent = (row: Row): boolean =>
  row.id !== '' || row.title !== '' || row.subBagian !== '' || row.year !== null;

function twinOf(row: Row, seen: Map<string, string>): string | undefined {
  if (row.title === '') return undefined;
  const key = `${row.kegiatan}|${identityOf(row)}`;
  const twin = seen.get(key);
  if (twin === undefined) seen.set(key, row.id);
  return twin;
}

function changed(row: Row, next: Partial<InventoryRow>): Partial<InventoryRow> {
  return Object.fromEntries(
    Object.entries(next).filter(([key, value]) => row[key as ReviewedColumns] !== value),
  );
}

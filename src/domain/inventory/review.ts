import type { Changes, RowAdoption, RowUpdate } from '../changes';
import type { Context } from '../context';
import { counterFrom, numbered } from '../office/counter';
import { findUnit } from '../office/sub-bagian';
import type { InventoryRow } from '../workbook/inventaris';
import type { Stored } from '../workbook/sheet';
import { identityOf } from './identity';
import { describeProblems } from './problem-words';
import { rowProblems } from './row-problems';

export type ReviewedColumns = 'id' | 'kegiatan' | 'subBagian' | 'title' | 'year' | 'category' | 'problems';
type Row = Stored<Pick<InventoryRow, ReviewedColumns>>;

/**
 * Looks over the rows as staff left them: a typed row without an ID gets one and joins the running Kegiatan, a unit
 * written by its name becomes its code, and the Masalah cell says what is wrong. Answers the rows as they are after it.
 */
export function reviewInventory<R extends Row>(
  rows: readonly R[],
  kegiatan: string,
  context: Context,
): { readonly rows: readonly R[]; readonly changes: Partial<Changes> } {
  const counter = counterFrom(context.settings, 'Inventaris', rows);
  const units = context.settings.units.map(({ code }) => code);
  const twins = new Map<string, string>();
  const ids = new Set<string>();
  const adoptions: RowAdoption[] = [];
  const updates: RowUpdate[] = [];
  const reviewed = rows.filter(hasContent).map((row) => {
    const unit = findUnit(row.subBagian, context.settings.units)?.code ?? row.subBagian;
    const isCopy = row.id !== '' && ids.has(row.id);
    const isNew = row.id === '' || isCopy;
    const id = isNew ? numbered(units.includes(unit) ? unit : 'INV', counter.next()) : row.id;
    ids.add(id);
    const home = row.kegiatan !== '' ? row.kegiatan : kegiatan;
    const seen = { ...row, id, subBagian: unit, kegiatan: home };
    const problems =
      home === kegiatan ? describeProblems(rowProblems(seen, units, twinOf(seen, twins))) : row.problems;
    const set = changed(row, { id, subBagian: unit, kegiatan: home, problems });
    if (isNew)
      adoptions.push({
        sheet: 'inventaris',
        position: row.position,
        set: isCopy ? { ...set, ...undecided } : set,
      });
    else if (Object.keys(set).length > 0) updates.push({ sheet: 'inventaris', id, set });
    return isCopy ? { ...seen, ...undecided, problems } : { ...seen, problems };
  });
  const log = adoptions.map(({ set }) => ({
    event: 'BARIS_DITERIMA',
    object: set.id ?? '',
    detail: 'diketik di lembar',
  }));
  return { rows: reviewed, changes: { adoptions, updates, settings: counter.settings(), log } };
}

/** A row that was copied with its ID is another document: it begins undecided, and who typed it is not known. */
const undecided = {
  typedBy: '',
  decision: '',
  reason: '',
  decidedBy: '',
  decidedAt: null,
  register: '',
  entry: '',
} as const satisfies Partial<InventoryRow>;

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

import type { Changes, RowAdoption, RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { guardFinder } from '../guard/guard-finder';
import type { LogDraft } from '../workbook/log-entry';
import { keptColumns, rowCells } from '../log/row-cells';
import { findUnit } from '../organisation/sub-bagian';
import type { Vouched } from './typists/as-logged';
import { writtenBack } from './typists/only-logged';
import { rowEvents } from './typists/row-events';
import { identify, keyOwners, keysIn, lastTypist } from './typists/typist-keys';
import { TYPIST_UNKNOWN } from './typists/typists';
import { NO_DECISION, REOPENED } from './typists/undecided';
import type { InventoryRow } from '../workbook/inventaris';
import { isUnanswered, isUnchanged } from '../workbook/vocabulary/carried';
import type { Stored } from '../workbook/sheet';
import { stillOpen } from '../completeness/guesses';
import { shorten } from '../text/shorten';
import type { systemColumns } from './review/duplicates-last';
import { masalahOf } from './review/problem-words';
import { carriedChange } from './carried-change';
import { changesSince, unsubmitted, describeCorrections, type Correction } from './return-note';
import { rowIds } from './row-ids';
import { validatedColumns } from './review/row-problems';
import { twinFinder } from './review/twins';

/** The columns that normalizing reads; they include every column that Masalah reports on. */
export const reviewedColumns = [
  'kegiatan',
  'problems',
  'reason',
  'returned',
  ...validatedColumns,
  'typistKeys',
] as const;
export type ReviewedColumns = 'id' | (typeof reviewedColumns)[number];
type Row = Stored<Pick<InventoryRow, ReviewedColumns>> & Vouched;

/**
 * Normalizes the rows as staff left them. A typed row without an ID receives one and joins the running Kegiatan, the
 * name of a unit is replaced by its code, and Masalah states the problems. `closed` are the units whose step 3 is done:
 * rows typed there wait for the next Kegiatan. Returns the rows as they are after the changes.
 */
export function normalizeRows<R extends Row>(
  rows: readonly R[],
  kegiatan: string,
  context: Context,
  closed: ReadonlySet<string> = new Set(),
): { readonly rows: readonly R[]; readonly changes: Partial<Changes> } {
  const newIds = rowIds(context.settings, rows);
  const units = context.settings.units.map(({ code }) => code);
  const twinOf = twinFinder();
  const ownerOf = keyOwners(context);
  const find = guardFinder(context.settings.guard);
  const ids = new Set<string>();
  const adoptions: RowAdoption[] = [];
  const log: LogDraft[] = [];
  const updates: RowUpdate[] = [];
  const reviewed = rows.filter(hasContent).map((row) => {
    const unit = findUnit(row.subBagian, context.settings.units)?.code ?? row.subBagian;
    const isCopy = row.id !== '' && ids.has(row.id);
    const isNew = row.id === '' || isCopy;
    const id = isNew ? newIds.nextId(units.includes(unit) ? unit : 'INV') : row.id;
    ids.add(id);
    const home = row.kegiatan !== '' ? row.kegiatan : kegiatan;
    const guesses = stillOpen({ ...row, subBagian: unit });
    const { people, ...typists } = identify(isNew ? '' : row.typedBy, row.typistKeys, ownerOf);
    const corrected =
      isNew || home !== kegiatan || closed.has(unit) ? [] : correctedByHand({ ...row, subBagian: unit });
    const reopened = corrected.length > 0 ? { ...REOPENED, ...carriedChange(row) } : {};
    const seen = {
      ...row,
      ...reopened,
      ...(isCopy ? undecided : isNew ? unproven : {}),
      ...typists,
      id,
      subBagian: unit,
      kegiatan: home,
      guesses,
    };
    const twin = twinOf(seen);
    const problems = home === kegiatan ? masalahOf(seen, { units, twin, closed, find }) : row.problems;
    const set = {
      ...changed(row, {
        ...{
          id,
          subBagian: unit,
          kegiatan: home,
          problems,
          guesses,
          typistKeys: typists.typistKeys,
          ...reopened,
        },
        ...(people.length > 0 && { typedBy: typists.typedBy }),
        ...(isNew && { carried: '' as const }),
      }),
      ...rewritten(row, seen),
    };
    const after = { ...seen, problems };
    if (isNew) {
      const cells = isCopy ? { ...undecided, ...set } : set;
      adoptions.push({ sheet: 'inventaris', position: row.position, set: cells });
      log.push(adoption(id, people, after));
    } else if (Object.keys(set).length > 0) updates.push({ sheet: 'inventaris', id, set });
    const isLearned =
      people.length > 0 || keysIn(row.loggedKeys ?? '').some((key) => ownerOf(key) !== undefined);
    if (!isNew && isLearned) log.push(identification(id, people, typists.typistKeys));
    if (corrected.length > 0) log.push(logOfCorrected(id, corrected, reopened, lastTypist(row, ownerOf)));
    if (row.typedUnit !== undefined) log.push(logOfUnit(seen, row.typedUnit, lastTypist(row, ownerOf)));
    return after;
  });
  return { rows: reviewed, changes: { adoptions, updates, settings: newIds.settings(), log } };
}

/** The Log entry for a row that was typed in the sheet. */
const adoption = (id: string, people: readonly string[], row: Row): LogDraft => ({
  event: rowEvents.adopted,
  object: id,
  detail: people.length > 0 ? 'diketik di sheet' : 'diketik di sheet, pengisi tidak diketahui',
  actor: people[0] ?? TYPIST_UNKNOWN,
  cells: rowCells(keptOf(row)),
});

/** The Log entry that names the typists of a row that was there before. */
const identification = (id: string, people: readonly string[], typistKeys: string): LogDraft => ({
  event: rowEvents.identified,
  object: id,
  detail:
    people.length > 0
      ? `diketik di sheet: ${people.join(', ')}`
      : 'diketik di sheet oleh pengisi yang sudah tercatat',
  actor: people[0] ?? TYPIST_UNKNOWN,
  cells: rowCells({ ...(people.length > 0 && { typedBy: people.join(', ') }), typistKeys }),
});

/**
 * The cells of a returned row, or of a carried row that is listed as unchanged, that were changed in the sheet since; if
 * there are any, it must be decided again.
 */
function correctedByHand(row: Row): readonly Correction[] {
  if (row.was && (isUnanswered(row) || isUnchanged(row))) return changesSince(row.was, row);
  return unsubmitted(row);
}

const logOfCorrected = (
  id: string,
  corrections: readonly Correction[],
  reopened: Partial<InventoryRow>,
  typist: string = TYPIST_UNKNOWN,
): LogDraft => ({
  event: rowEvents.corrected,
  object: id,
  detail: describeCorrections(corrections),
  actor: typist,
  cells: rowCells(reopened),
});

const logOfUnit = ({ id, subBagian }: Row, typed: string, typist: string = TYPIST_UNKNOWN): LogDraft => ({
  event: rowEvents.keptUnit,
  object: id,
  detail: `diketik "${shorten(typed)}", tetap ${subBagian}`,
  actor: typist,
});

/** The rows without copies that have the ID of an earlier row. */
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

/** In a typed row these cells were typed by hand, so they prove no decision and no typist. */
const unproven = { ...NO_DECISION, typedBy: '', guard: '', carried: '' } as const;

/** A row that was copied with its ID is a new document: undecided, and its typist is unknown. */
const undecided = {
  ...unproven,
  reason: '',
  register: '',
  entry: '',
  returned: '',
} as const satisfies Pick<InventoryRow, (typeof systemColumns)[number]>;

const hasContent = (row: Row): boolean =>
  row.id !== '' || row.title !== '' || row.subBagian !== '' || row.year !== null;

/** What people typed over cells that only the product writes: the value that counts is written again. */
const rewritten = ({ handTyped = [], typedUnit }: Row, cells: Row): Partial<InventoryRow> => ({
  ...Object.fromEntries(
    writtenBack
      .filter((key) => handTyped.some(({ column }) => column === key))
      .map((key) => [key, cells[key]]),
  ),
  ...(typedUnit !== undefined && { subBagian: cells.subBagian }),
});

function changed(row: Row, next: Partial<InventoryRow>): Partial<InventoryRow> {
  return Object.fromEntries(
    Object.entries(next).filter(([key, value]) => row[key as ReviewedColumns] !== value),
  );
}

type ProblemUpdate = Extract<RowUpdate, { sheet: 'inventaris' }>;

/** The updates of Masalah after some rows changed. Rows without an ID are left to normalizeRows. */
export function revalidate(
  rows: readonly Row[],
  kegiatan: string,
  { settings }: Context,
  closed: ReadonlySet<string>,
): readonly ProblemUpdate[] {
  const units = settings.units.map(({ code }) => code);
  const twinOf = twinFinder();
  const find = guardFinder(settings.guard);
  return firsts(rows)
    .filter(({ id }) => id !== '')
    .flatMap((row): readonly ProblemUpdate[] => {
      const problems = masalahOf(row, { units, twin: twinOf(row), closed, find });
      if (row.kegiatan !== kegiatan || problems === row.problems) return [];
      return [{ sheet: 'inventaris', id: row.id, set: { problems } }];
    });
}

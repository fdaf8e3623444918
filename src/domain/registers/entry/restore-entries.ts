import { filedRows } from '../../completeness/evidence';
import type { WorkScan } from '../../completeness/work';
import { TYPIST_UNKNOWN } from '../../inventory/typists/typists';
import { rowCells } from '../../log/row-cells';
import { rangesOf } from '../../log/listed-ids';
import { rowEntries } from '../../log/row-entries';
import type { Context } from '../../office/context';
import { noteText } from '../../office/settings/noted-text';
import { joinChanges, type Changes, type RowInsert } from '../../workbook/changes';
import type { InventoryRow, Register } from '../../workbook/inventaris';
import type { ClassificationRow } from '../../workbook/reference';
import { dik, dip, type DikRow, type DipRow } from '../../workbook/registers';
import { blankRow, type Stored } from '../../workbook/sheet';
import { dikCells, dipCells, type CellSources } from '../register-cells';
import type { VouchedEntry } from '../vouched-entries';
import type { CopiedRow } from '../../workbook/without-copies';
import { listedEntries } from './active-list';
import { ENTRY_RESTORED } from './entry-standing';
import { withdrawn } from './entry-life';
import {
  ENTRIES_COPIED,
  loggedEntries,
  missingEntries,
  unloggedCells,
  type LoggedEntry,
  type LogOfEntries,
} from './logged-entries';

/** Label of the setting, section Sistem, with the numbers whose lines are gone, as the last night found them. */
export const GONE = 'Entri Hilang';

interface SafeguardedOffice {
  readonly dip: readonly (Stored<DipRow> & VouchedEntry & CopiedRow)[];
  readonly dik: readonly (Stored<DikRow> & VouchedEntry & CopiedRow)[];
  readonly log: readonly LogOfEntries[];
}

/** The most entries that one night copies into the Log; the next one copies the rest. */
const MOST = 2_000;
/** Every night: cells that the Log does not have are copied there, so that a deleted line can be restored; missing entries are noted. */
export function safeguardEntries(
  office: SafeguardedOffice,
  { settings }: Pick<Context, 'settings'>,
): Changes {
  const logged = loggedEntries(office.log);
  const notes = (
    [
      ['DIP', office.dip],
      ['DIK', office.dik],
    ] as const
  ).flatMap(([register, entries]) =>
    entries
      .filter(({ id, isUnlogged, isUndecided }) => id !== '' && isUnlogged !== true && isUndecided !== true)
      .map((entry) => ({
        id: entry.id,
        detail: 'disalin dari sheet',
        cells: unloggedCells(register, entry, logged.get(entry.id)),
      }))
      .filter(({ cells }) => Object.keys(cells).length > 0),
  );
  return joinChanges({
    log: rowEntries(ENTRIES_COPIED, notes.slice(0, MOST)).map((entry) => ({
      ...entry,
      actor: TYPIST_UNKNOWN,
    })),
    settings: noteText(
      settings,
      GONE,
      rangesOf(missingEntries(office, office.log).map(({ id }) => id)).join(' '),
    ),
  });
}

type Behind = Pick<InventoryRow, 'entry'> & Parameters<typeof dipCells>[0][number];

export interface RestoredOffice {
  readonly dip: readonly { readonly id: string }[];
  readonly dik: readonly { readonly id: string }[];
  /** Log Lama and Log. */
  readonly log: readonly LogOfEntries[];
  /** Rows of former Kegiatan first. */
  readonly rows: readonly Behind[];
  readonly pindaian: readonly Pick<WorkScan, 'row' | 'state' | 'reason'>[];
  readonly klasifikasi: readonly ClassificationRow[];
}

export interface RestoredEntries {
  readonly changes: Changes;
  readonly restored: readonly string[];
  /** Restored from their rows in the inventory, since the Log lacks their cells. */
  readonly fromRows: readonly string[];
  /** Neither the Log nor the inventory has what they held: restored with their number and name alone, and withdrawn. */
  readonly lost: readonly string[];
}

/** Why an entry is withdrawn of which nothing but its number is known. */
export const LOST = 'barisnya dihapus dan isinya tidak ada di Log maupun di Inventaris';

/**
 * Puts deleted lines back at the end of their sheet, under their numbers, with the cells that the Log has; withdrawn entries remain
 * withdrawn. The Log lacks the cells of entries of earlier versions: their lines are filled from their rows, as by step 4. An entry
 * without rows gets a line with its number and title, withdrawn.
 */
export function restoreEntries(office: RestoredOffice, context: Context): RestoredEntries {
  const sources: CellSources = {
    filed: filedRows(office.pindaian),
    codes: new Map(office.klasifikasi.map((code) => [code.code, code])),
    settings: context.settings,
  };
  const gone = missingEntries(office, office.log).map((entry) => {
    const isWhole = (entry.cells.title ?? '') !== '';
    const rows = isWhole ? [] : office.rows.filter((row) => row.entry === entry.id);
    return { entry, rows, from: isWhole ? 'log' : rows.length > 0 ? 'rows' : 'nothing' };
  });
  const inserts = gone.map(({ entry, rows, from }) =>
    restoredRow(from === 'nothing' ? endedEntry(entry, context) : entry, rows, sources),
  );
  const idsFrom = (source: string): readonly string[] =>
    gone.filter(({ from }) => from === source).map(({ entry }) => entry.id);
  return {
    changes: joinChanges({
      inserts,
      log: inserts.flatMap(({ row }) => [
        { event: ENTRY_RESTORED, object: row.id, detail: row.title, cells: rowCells(row) },
        ...(row.status === 'ditarik' ? listedEntries([], [row.id]) : []),
      ]),
      settings: noteText(context.settings, GONE, ''),
    }),
    restored: gone.map(({ entry }) => entry.id),
    fromRows: idsFrom('rows'),
    lost: idsFrom('nothing'),
  };
}

/** What remains of an entry of which nothing but its number, and perhaps its title, is known. */
const endedEntry = (entry: LoggedEntry, context: Context): LoggedEntry => ({
  ...entry,
  cells: { ...entry.cells, title: entry.name || '(judul hilang)', ...withdrawn(context, LOST) },
  standing: 'withdrawn',
});

type Restored = Extract<RowInsert, { readonly sheet: 'dip' | 'dik' }>;

function restoredRow(entry: LoggedEntry, rows: readonly Behind[], sources: CellSources): Restored {
  const { id, register, cells } = entry;
  const own = { id, number: Number(id.split('-')[1]), ...derivedCells(register, rows, sources), ...cells };
  if (register === 'DIP')
    return { sheet: 'dip', row: { ...blankRow(dip), status: 'berlaku', ...own, ...outOf(entry) } };
  return { sheet: 'dik', row: { ...blankRow(dik), status: 'diusulkan', ...own, ...outOf(entry) } };
}

const outOf = ({ standing }: LoggedEntry): { readonly status?: 'ditarik' } =>
  standing === 'in' ? {} : { status: 'ditarik' };

function derivedCells(register: Register, rows: readonly Behind[], sources: CellSources): object {
  const last = rows[rows.length - 1];
  if (!last) return {};
  const cells = register === 'DIP' ? dipCells(rows, null, sources) : dikCells(rows, null, sources);
  return { ...cells, source: last.id };
}

import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { closedLanes } from '../kegiatan/lanes';
import { overviewChanges, type ShownOverview } from '../dashboard/overview-changes';
import { runningKegiatan } from '../sop/running';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import { rowCells } from '../log/row-cells';
import type { LogDraft } from '../workbook/log-entry';
import type { WorkScan } from '../completeness/work';
import type { InventoryRow } from '../workbook/inventaris';
import type { Stored } from '../workbook/sheet';
import {
  loggedRows,
  missingFrom,
  unloggedCells,
  type LoggedRow,
  type LogOfRows,
} from './typists/logged-rows';
import type { StoredItem } from '../expected/adopt-items';
import { expectedTable } from '../expected/expected-table';
import { withdrawNihil } from './nihil';
import { normalizeRows } from './normalize-rows';
import { rowEvents } from './typists/row-events';
import { countSettings } from './row-count';
import { TYPIST_UNKNOWN } from './typists/typists';

export interface RowsOffice extends ProcedureOffice, ShownOverview {
  readonly inventaris: readonly Stored<InventoryRow>[];
  readonly pindaian: readonly Pick<WorkScan, 'row' | 'state' | 'reason'>[];
  readonly log: readonly LogOfRows[];
  readonly daftarWajib: readonly StoredItem[];
}

export interface RowReview {
  readonly changes: Changes;
  /** Typed rows that received an ID. */
  readonly adopted: number;
  /** Returned or confirmed rows that were changed in the sheet: they wait for a decision again. */
  readonly resubmitted: number;
  /** Rows with a text in Masalah. */
  readonly flagged: number;
  /** Rows that are in the Log but no longer in the sheet. */
  readonly missing: number;
}

/** The most rows that one run copies into the Log; the next run copies the rest. */
const MAX_SAFEGUARDED = 2_000;

/**
 * Audits every row of the running Kegiatan. Typed rows receive IDs, Masalah is updated, cells that were typed or
 * changed by hand are copied into the Log (so that a deleted row can be restored), deleted rows are counted, and the
 * dashboard is updated.
 */
export function auditRows(office: RowsOffice, context: Context): RowReview {
  const kegiatan = runningKegiatan(office.kegiatan)?.id;
  if (kegiatan === undefined)
    return { changes: joinChanges(), adopted: 0, resubmitted: 0, flagged: 0, missing: 0 };
  const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan);
  const { rows, changes } = normalizeRows(office.inventaris, kegiatan, context, closedLanes(steps, kegiatan));
  const own = rows.filter((row) => row.kegiatan === kegiatan);
  const adopted = changes.adoptions?.length ?? 0;
  const logged = withAdopted(loggedRows(office.log), changes.log ?? []);
  const missing = missingFrom(rows, logged, kegiatan).length;
  const nihil = withdrawNihil(steps, own, kegiatan);
  const overview = overviewChanges(nihil.steps, context, {
    beranda: office.beranda,
    angka: office.angka,
    inventaris: own,
    pindaian: office.pindaian,
  });
  const table = expectedTable({ ...office, inventaris: own, tahapan: nihil.steps }, context);
  return {
    changes: joinChanges(changes, nihil.changes, overview, table, {
      log: safeguard(own, logged),
      settings: countSettings(own.length + missing, missing, context.settings),
    }),
    adopted,
    resubmitted: (changes.log ?? []).filter(({ event }) => event === rowEvents.corrected).length,
    flagged: own.filter(({ problems }) => problems !== '').length,
    missing,
  };
}

/** Adds the entries that this audit writes itself, so that they are not written twice. */
function withAdopted(
  logged: ReadonlyMap<string, LoggedRow>,
  log: readonly LogDraft[],
): ReadonlyMap<string, LoggedRow> {
  return new Map([...logged, ...loggedRows(log.map((entry) => ({ ...entry, cells: entry.cells ?? '' })))]);
}

function safeguard(
  rows: readonly Stored<InventoryRow>[],
  logged: ReadonlyMap<string, LoggedRow>,
): readonly LogDraft[] {
  const drafts: LogDraft[] = [];
  for (const row of rows) {
    const known = logged.get(row.id);
    const cells = unloggedCells(row, known?.cells ?? {});
    if (Object.keys(cells).length === 0) continue;
    const detail = known ? 'diubah di sheet' : 'disalin dari sheet';
    drafts.push({
      event: rowEvents.copied,
      object: row.id,
      detail,
      actor: TYPIST_UNKNOWN,
      cells: rowCells(cells),
    });
    if (drafts.length === MAX_SAFEGUARDED) break;
  }
  return drafts;
}

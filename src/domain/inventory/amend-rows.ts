import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import type { Permission } from '../office/permissions';
import type { Refusal } from '../refusal/refusal';
import { err, ok, type Result } from '../refusal/result';
import { runningKegiatan } from '../sop/running';
import { authorizeLane } from '../kegiatan/authorize-lane';
import type { Step } from '../sop/step';
import { scanning } from '../sop/step-2-scanning';
import { coordination } from '../sop/step-3-coordination';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import { rowCells } from '../log/row-cells';
import { tidy } from '../text/normalise';
import { inventaris, type Decision, type InventoryRow } from '../workbook/inventaris';
import { carriedChange, typedAgain } from './carried-change';
import { rowEvents } from './typists/row-events';
import { withAnswer } from './return-note';
import { REOPENED } from './typists/undecided';

type Row = Pick<
  InventoryRow,
  'id' | 'kegiatan' | 'subBagian' | 'title' | 'register' | 'decision' | 'returned'
> &
  Partial<Pick<InventoryRow, 'carried' | 'typedBy'>>;
export interface AmendOffice extends ProcedureOffice {
  readonly inventaris: readonly Row[];
}

/** A change that a person may make to several rows at once, with a text. */
export interface Amendment {
  readonly event: string;
  readonly field: string;
  readonly permission: Permission;
  /** The step of the row's lane that must not be done yet; null for any time of the Kegiatan. */
  readonly until: Step | null;
  readonly cells: (text: string, row: Row, context: Context) => Partial<InventoryRow>;
  /** Applies only to rows with this decision; to every row when absent. */
  readonly only?: Decision;
}

const define = <A extends Record<string, Amendment>>(amendments: A): A => amendments;

/** Whoever changes a carried row is its typist in this Kegiatan. */
const changedBy = ({ carried = '', typedBy = '' }: Row, person: string): Partial<InventoryRow> =>
  carried === '' ? {} : { ...carriedChange({ carried }), typedBy: typedAgain({ carried, typedBy }, person) };

/** Whoever postpones a row is named in it: what was decided before no longer counts. */
const postponed: Amendment['cells'] = (reason, _row, { actor: decidedBy, now: decidedAt }) => ({
  decision: 'ditunda',
  reason,
  decidedBy,
  decidedAt,
});

/** The row must be decided; the reviewer of a returned one sees the text. */
const submitted: Amendment['cells'] = (text, { returned }) => ({
  ...REOPENED,
  ...(returned !== '' && { returned: withAnswer(returned, text) }),
});

export const amendments = define({
  /** SOP 2: some documents cannot be scanned (a bound register, a large object); the reason replaces the scan. */
  tidakDipindai: {
    event: rowEvents.unscannable,
    field: inventaris.columns.unscannable.header,
    permission: 'typeRows',
    until: scanning,
    cells: (text, row, { actor }) => ({ unscannable: text, ...changedBy(row, actor) }),
  },
  /** A row that cannot be completed now is postponed to the next Kegiatan, so that it does not block its unit. */
  ditunda: {
    event: rowEvents.postponed,
    field: 'Alasan ditunda',
    permission: 'typeRows',
    until: coordination,
    cells: postponed,
  },
  /** A postponed row is resumed in this Kegiatan; one that was returned keeps the reason of that, and has the text as its reply. */
  dilanjutkan: {
    event: rowEvents.resumed,
    field: 'Alasan dilanjutkan',
    permission: 'typeRows',
    until: coordination,
    cells: submitted,
    only: 'ditunda',
  },
  /** A returned row is correct as it is, or was repaired elsewhere (a new scan): its reviewer decides again. */
  diajukanLagi: {
    event: rowEvents.resubmitted,
    field: 'Keterangan',
    permission: 'typeRows',
    until: coordination,
    cells: submitted,
    only: 'dikembalikan',
  },
  /** A returned row that was not corrected is postponed, so that steps 3 and 4 can be finished. */
  pengembalianDitunda: {
    event: rowEvents.postponed,
    field: 'Alasan ditunda',
    permission: 'postponeReturned',
    until: null,
    cells: postponed,
    only: 'dikembalikan',
  },
  /** SOP 5, "tercetak dan elektronik": where the printed copy is kept. */
  lokasiTercetak: {
    event: 'LOKASI_TERCETAK',
    field: inventaris.columns.printedPlace.header,
    permission: 'recordPlace',
    until: null,
    cells: (text) => ({ printedPlace: text }),
  },
});

export type AmendmentName = keyof typeof amendments;

/** Why the row may not be amended so; undefined if it may. Pages offer what this does not refuse. */
export function refuseAmendment(
  office: ProcedureOffice,
  context: Context,
  name: AmendmentName,
  row: Pick<Row, 'id' | 'kegiatan' | 'subBagian' | 'decision'>,
): Refusal | undefined {
  const amendment: Amendment = amendments[name];
  if (amendment.only !== undefined && row.decision !== amendment.only) return { code: 'NOTHING_TO_DO' };
  const lane = authorizeLane(office, context, row, amendment);
  return lane.ok ? undefined : lane.error;
}

/** Amends every named row or none: the first row that may not be amended refuses the whole call. */
export function amendRows(
  office: AmendOffice,
  context: Context,
  name: AmendmentName,
  named: readonly string[],
  input: string,
): Result<Changes> {
  const amendment: Amendment = amendments[name];
  const ids = [...new Set(named)];
  const text = tidy(input);
  if (text === '') return err({ code: 'REASON_NEEDED', field: amendment.field });
  if (!runningKegiatan(office.kegiatan)) return err({ code: 'NO_KEGIATAN' });
  if (ids.length === 0) return err({ code: 'NOTHING_TO_DO' });
  const rows = new Map(office.inventaris.map((row) => [row.id, row]));
  for (const id of ids) {
    const row = rows.get(id);
    if (!row) return err({ code: 'ROW_UNKNOWN', rowId: id });
    const refusal = refuseAmendment(office, context, name, row);
    if (refusal) return err(refusal);
  }
  const sets = ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [{ id, set: amendment.cells(text, row, context) }] : [];
  });
  const updates = sets.map(({ id, set }): RowUpdate => ({ sheet: 'inventaris', id, set }));
  const log = sets.map(({ id, set }) => ({
    event: amendment.event,
    object: id,
    detail: text,
    cells: rowCells(set),
  }));
  return ok(joinChanges({ updates, log }));
}

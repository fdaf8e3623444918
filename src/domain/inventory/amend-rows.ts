import { joinChanges, type Changes, type RowUpdate } from '../changes';
import type { Context } from '../context';
import { refuseUnless } from '../office/authority';
import { roleInLane, type RoleName } from '../office/role';
import { err, ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import { runningKegiatan } from '../kegiatan/running';
import type { ProcedureOffice } from '../kegiatan/take-step';
import { tidy } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';

type Row = Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'title' | 'register'>;
export interface AmendOffice extends ProcedureOffice {
  readonly inventaris: readonly Row[];
}

/** One thing that a person may say of rows, with a text of their own. */
export interface Amendment {
  readonly event: string;
  readonly field: string;
  readonly roles: readonly RoleName[];
  /** The step of the row's lane that must not be done yet; none when it may be said at any time of the Kegiatan. */
  readonly untilStep: number | null;
  readonly cells: (text: string) => Partial<InventoryRow>;
}

const define = <A extends Record<string, Amendment>>(amendments: A): A => amendments;

export const amendments = define({
  /** SOP 2: some things cannot be scanned (a bound register, a thing too large); the reason stands in for the scan. */
  tidakDipindai: {
    event: 'TIDAK_DIPINDAI',
    field: 'Alasan Tidak Dipindai',
    roles: ['Sub Bagian'],
    untilStep: 2,
    cells: (text) => ({ unscannable: text }),
  },
  /** A row that cannot be completed now is set aside, so that one row never stops a unit; it comes back in the next Kegiatan. */
  ditunda: {
    event: 'BARIS_DITUNDA',
    field: 'Alasan ditunda',
    roles: ['Sub Bagian'],
    untilStep: 3,
    cells: (text) => ({ decision: 'ditunda', reason: text }),
  },
  /** SOP 5, "tercetak dan elektronik": where the printed copy lies. */
  lokasiTercetak: {
    event: 'LOKASI_TERCETAK',
    field: 'Lokasi Arsip Tercetak',
    roles: ['Sub Bagian', 'Pelaksana'],
    untilStep: null,
    cells: (text) => ({ printedPlace: text }),
  },
});

export type AmendmentName = keyof typeof amendments;

/** Says it of every row named, or of none: the first row that may not be amended refuses the whole. */
export function amendRows(
  office: AmendOffice,
  context: Context,
  name: AmendmentName,
  named: readonly string[],
  said: string,
): Result<Changes, Refusal> {
  const amendment = amendments[name];
  const ids = [...new Set(named)];
  const text = tidy(said);
  if (text === '') return err({ code: 'REASON_NEEDED', field: amendment.field });
  const kegiatan = runningKegiatan(office.kegiatan);
  if (!kegiatan) return err({ code: 'NO_KEGIATAN' });
  if (ids.length === 0) return err({ code: 'NOTHING_TO_DO' });
  const rows = new Map(
    office.inventaris.filter((row) => row.kegiatan === kegiatan.id).map((row) => [row.id, row]),
  );
  for (const id of ids) {
    const refusal = refuse(rows.get(id), id, office, context, amendment);
    if (refusal) return err(refusal);
  }
  const updates = ids.map((id): RowUpdate => ({ sheet: 'inventaris', id, set: amendment.cells(text) }));
  return ok(
    joinChanges({ updates, log: ids.map((id) => ({ event: amendment.event, object: id, detail: text })) }),
  );
}

function refuse(
  row: Row | undefined,
  id: string,
  office: AmendOffice,
  context: Context,
  amendment: Amendment,
): Refusal | undefined {
  if (!row) return { code: 'ROW_UNKNOWN', rowId: id };
  const wrongActor = refuseUnless(context, ...amendment.roles.map((role) => roleInLane(role, row.subBagian)));
  if (wrongActor) return wrongActor;
  const step = office.tahapan.find(
    ({ kegiatan, lane, number }) =>
      kegiatan === row.kegiatan && lane === row.subBagian && number === amendment.untilStep,
  );
  if (step?.status !== 'selesai') return undefined;
  return {
    code: 'STEP_DONE',
    step: { number: step.number, lane: step.lane },
    by: step.actor,
    at: step.finishedAt,
  };
}

import type { Context } from '../office/context';
import { refuseWithout, type Permission } from '../office/permissions';
import { err, ok, type Result } from '../refusal/result';
import type { InventoryRow } from '../workbook/inventaris';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import { runningKegiatan } from '../sop/running';
import type { Step } from '../sop/step';
import type { ProcedureOffice } from './authorize-step';

interface Bounds {
  readonly permission: Permission;
  /** The step of the row's lane that must not be done yet; null for any time of the Kegiatan. */
  readonly until: Pick<Step, 'number'> | null;
}

export interface Lane {
  readonly kegiatan: KegiatanRow;
  readonly step: StepRow | undefined;
}

/** The lane of a row, if the actor has the permission and the given step of the lane is not done yet. */
export function authorizeLane(
  office: ProcedureOffice,
  context: Context,
  row: Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian'>,
  { permission, until }: Bounds,
): Result<Lane> {
  const kegiatan = runningKegiatan(office.kegiatan);
  if (!kegiatan) return err({ code: 'NO_KEGIATAN' });
  if (row.kegiatan !== kegiatan.id) return err({ code: 'ROW_UNKNOWN', rowId: row.id });
  const wrongActor = refuseWithout(context, permission, row.subBagian);
  if (wrongActor) return err(wrongActor);
  const step = office.tahapan.find(
    ({ kegiatan: id, lane, number }) =>
      id === kegiatan.id && lane === row.subBagian && number === until?.number,
  );
  if (step?.status !== 'selesai') return ok({ kegiatan, step });
  return err({
    code: 'STEP_DONE',
    step: { number: step.number, lane: step.lane },
    by: step.actor,
    at: step.finishedAt,
  });
}

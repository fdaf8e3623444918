import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { closedLanes } from '../kegiatan/lanes';
import { stepEvents } from '../kegiatan/logged-procedure';
import { findStepContext, authorizeStep, type StepContext } from '../kegiatan/authorize-step';
import { refuseUnless } from '../office/authority';
import { doerOf } from '../office/step-roles';
import { stepRef } from '../sop/step';
import { inventory } from '../sop/step-1-inventory';
import { err, ok, type Result } from '../refusal/result';
import { active } from '../completeness/work';
import type { InventoryRow } from '../workbook/inventaris';
import type { StepRow } from '../workbook/procedure';
import type { InventoryOffice } from './add-rows';

interface NihilOffice extends InventoryOffice {
  readonly inventaris: readonly (InventoryOffice['inventaris'][number] & Pick<InventoryRow, 'decision'>)[];
}

/**
 * Declares Nihil: a valid result of step 1 for a unit that lists nothing (offices use Ada/Nihil). A unit whose rows
 * were all deleted later may declare it too, until its step 3 is done.
 */
export function declareNihil(office: NihilOffice, context: Context, unit: string): Result<Changes> {
  const ref = stepRef(inventory, unit);
  const turn = takeNihil(office, context, unit);
  if (!turn.ok) return turn;
  const { kegiatan, step } = turn.value;
  const rows = active(rowsOf(office, kegiatan.id, unit));
  if (rows.length > 0)
    return err({ code: 'BLOCKED', step: ref, blockers: [{ code: 'NIHIL_WITH_ROWS', count: rows.length }] });
  const set: Partial<StepRow> = { nihil: 'Nihil', ...(step.status === 'selesai' ? { output: 'Nihil' } : {}) };
  return ok(
    joinChanges({
      updates: [{ sheet: 'tahapan', id: step.id, set }],
      log: [{ event: stepEvents.nihil, object: step.id, detail: 'tidak menguasai dokumen' }],
    }),
  );
}

function takeNihil(office: NihilOffice, context: Context, unit: string): Result<StepContext> {
  const ref = stepRef(inventory, unit);
  const open = authorizeStep(office, context, ref);
  if (open.ok || open.error.code !== 'STEP_DONE') return open;
  const found = findStepContext(office, ref);
  if (!found.ok) return found;
  const { kegiatan, step } = found.value;
  const isOver = closedLanes(office.tahapan, kegiatan.id).has(unit);
  if (isOver || step.nihil === 'Nihil' || rowsOf(office, kegiatan.id, unit).length > 0) return open;
  const wrongActor = refuseUnless(context, doerOf(ref, context.settings));
  return wrongActor ? err(wrongActor) : found;
}

const rowsOf = ({ inventaris }: NihilOffice, kegiatan: string, unit: string): NihilOffice['inventaris'] =>
  inventaris.filter((row) => row.kegiatan === kegiatan && row.subBagian === unit);

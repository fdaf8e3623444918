import { joinChanges, type Changes } from '../changes';
import type { Context } from '../context';
import { takeStep } from '../kegiatan/take-step';
import { err, ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import { active } from '../sop/work';
import type { InventoryRow } from '../workbook/inventaris';
import type { InventoryOffice } from './add-rows';

interface NihilOffice extends InventoryOffice {
  readonly inventaris: readonly (InventoryOffice['inventaris'][number] & Pick<InventoryRow, 'decision'>)[];
}

/** "Nihil" is a valid answer of a unit to step 1 (offices use Ada/Nihil), as long as it lists nothing. */
export function declareNihil(office: NihilOffice, context: Context, unit: string): Result<Changes, Refusal> {
  const ref = { number: 1, lane: unit };
  const turn = takeStep(office, context, ref);
  if (!turn.ok) return turn;
  const { kegiatan, step } = turn.value;
  const rows = active(
    office.inventaris.filter((row) => row.kegiatan === kegiatan.id && row.subBagian === unit),
  );
  if (rows.length > 0)
    return err({ code: 'BLOCKED', step: ref, blockers: [{ code: 'NIHIL_WITH_ROWS', count: rows.length }] });
  return ok(
    joinChanges({
      updates: [{ sheet: 'tahapan', id: step.id, set: { nihil: 'Nihil' } }],
      log: [{ event: 'NIHIL', object: step.id, detail: 'tidak menguasai dokumen' }],
    }),
  );
}

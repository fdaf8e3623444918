import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import type { StepNumber } from '../sop/sop';
import type { StepRow } from '../workbook/procedure';
import { opensAfter } from '../kegiatan/lanes';
import { openedCells } from '../kegiatan/open-step';
import type { OverviewWork } from '../dashboard/overview-figures';
import { overviewChanges, type ShownOverview } from '../dashboard/overview-changes';
import type { StepContext } from '../kegiatan/authorize-step';

/** Marks the step done, opens what waited for it alone, and brings the dashboard along. */
export function completeStep(
  { steps, step }: StepContext,
  context: Context,
  office: ShownOverview & Partial<OverviewWork>,
  output: string,
): Changes {
  const after = new Map<string, Partial<StepRow>>();
  after.set(step.id, { status: 'selesai', finishedAt: context.now, actor: context.actor, output });
  for (const next of opensAfter(step, steps))
    after.set(next.id, openedCells(next.number as StepNumber, context));
  const updates = [...after].map(([id, set]): RowUpdate => ({ sheet: 'tahapan', id, set }));
  const current = steps.map((row) => ({ ...row, ...after.get(row.id) }));
  return joinChanges({ updates }, overviewChanges(current, context, office), {
    log: [{ event: 'TAHAP_SELESAI', object: step.id, detail: output }],
  });
}

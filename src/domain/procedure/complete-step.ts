import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import { opensAfter } from '../kegiatan/lanes';
import { openedCells } from '../kegiatan/open-step';
import type { OverviewWork } from '../dashboard/overview-figures';
import { overviewChanges, type ShownOverview } from '../dashboard/overview-changes';
import type { StepContext } from '../kegiatan/authorize-step';

/** Marks the step done, opens what waited for it alone, and updates the dashboard. */
export function completeStep(
  { steps, step }: StepContext,
  context: Context,
  office: ShownOverview & Partial<OverviewWork>,
  output: string,
): Changes {
  const after = new Map<string, Partial<StepRow>>();
  after.set(step.id, { status: 'selesai', finishedAt: context.now, actor: context.actor, output });
  for (const next of opensAfter(step, steps)) after.set(next.id, openedCells(next.number, context));
  const updates = [...after].map(([id, set]): RowUpdate => ({ sheet: 'tahapan', id, set }));
  const current = steps.map((row) => ({ ...row, ...after.get(row.id) }));
  return joinChanges({ updates }, overviewChanges(current, context, office), {
    log: [{ event: 'TAHAP_SELESAI', object: step.id, detail: output }],
  });
}

/** The cells and the log line that close the Kegiatan with its last step; nothing for any other step. */
export function closing(
  { kegiatan, steps, step }: StepContext,
  { now }: Context,
): { readonly cells: Partial<KegiatanRow>; readonly log: Changes['log'] } {
  const isLast = steps.every(
    (other) =>
      other.id === step.id ||
      other.number < step.number ||
      (other.number === step.number && other.status === 'selesai'),
  );
  if (!isLast) return { cells: {}, log: [] };
  return {
    cells: { status: 'selesai', closedAt: now },
    log: [{ event: 'KEGIATAN_DITUTUP', object: kegiatan.id, detail: kegiatan.letterNumber }],
  };
}

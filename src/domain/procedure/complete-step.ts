import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import { lateCell } from '../kegiatan/step-lateness';
import { opensAfter } from '../kegiatan/lanes';
import { kegiatanEvents, stepEvents } from '../kegiatan/logged-procedure';
import { openedCells } from '../kegiatan/open-step';
import type { OverviewWork } from '../dashboard/overview-figures';
import { overviewChanges, type ShownOverview } from '../dashboard/overview-changes';
import type { StepContext } from '../kegiatan/authorize-step';

/**
 * Marks the step as done, opens the steps that waited only for it, and updates the dashboard. The last step closes the
 * Kegiatan; `cells` are further cells to write to its row.
 */
export function completeStep(
  turn: StepContext,
  context: Context,
  office: ShownOverview & Partial<OverviewWork>,
  output: string,
  cells: Partial<KegiatanRow> = {},
): Changes {
  const { kegiatan, steps, step } = turn;
  const after = new Map<string, Partial<StepRow>>();
  const late = lateCell(step, context.now, context.calendar);
  after.set(step.id, { status: 'selesai', finishedAt: context.now, actor: context.actor, output, late });
  for (const next of opensAfter(step, steps)) after.set(next.id, openedCells(next.number, context));
  const updates = [...after].map(([id, set]): RowUpdate => ({ sheet: 'tahapan', id, set }));
  const current = steps.map((row) => ({ ...row, ...after.get(row.id) }));
  const closes = isLast(turn);
  const set = closes ? ({ ...cells, status: 'selesai', closedAt: context.now } as const) : cells;
  return joinChanges(
    { updates: Object.keys(set).length === 0 ? [] : [{ sheet: 'kegiatan', id: kegiatan.id, set }] },
    { updates },
    overviewChanges(current, context, office),
    { log: [{ event: stepEvents.finished, object: step.id, detail: output }] },
    {
      log: closes
        ? [{ event: kegiatanEvents.closed, object: kegiatan.id, detail: kegiatan.letterNumber }]
        : [],
    },
  );
}

/** Whether this is the last open step of the Kegiatan. */
const isLast = ({ steps, step }: StepContext): boolean =>
  steps.every(
    ({ id, number, status }) =>
      id === step.id || number < step.number || (number === step.number && status === 'selesai'),
  );

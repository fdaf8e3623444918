import type { RowReply } from '../../app/inventory/view-row';
import type { RowListReply } from '../../app/inventory/view-rows';
import { shortMoment } from '../../domain/calendar/format-date';
import type { Context } from '../../domain/office/context';
import { holds, peopleIn } from '../../domain/office/actor';
import { roleInLane } from '../../domain/organisation/role';
import { amendments } from '../../domain/inventory/amend-rows';
import { guessedHeaders } from '../../domain/completeness/guesses';
import { ROWS_AT_ONCE, type ListedRow } from '../../domain/inventory/view-rows';
import type { StepRow } from '../../domain/workbook/procedure';
import { typedCellsOf } from '../../domain/workbook/typed-columns';
import type { GuardView } from '../contract/guard';
import type { InventoryRowView, LaneView, RowFormView, RowsView } from '../contract/inventory';
import { formView } from './form-view';
import { guardView } from './guard-view';
import { stepView } from './step-view';

/** A unit's rows in the shape of the pages Inventaris and Koordinasi. */
export const rowsView = ({ list, context }: RowListReply): RowsView => ({
  ...laneView(list.unit, list.steps, context),
  kegiatan: list.kegiatan,
  units: context.settings.units.map(({ code, name }) => ({ code, name })),
  counts: list.counts,
  total: list.total,
  from: list.from,
  atOnce: ROWS_AT_ONCE,
  rows: list.rows.map((row) => rowView(row, context)),
  typed: list.typed,
  guard: laneGuard(list, context),
});

/** Answered at step 3 by those who decide the rows. */
function laneGuard({ unit, steps, questions }: RowListReply['list'], context: Context): GuardView {
  const { mayDecide, deciders } = laneView(unit, steps, context);
  const isOpen = steps.some(({ number, status }) => number === 3 && status === 'terbuka');
  return guardView(questions, {
    may: mayDecide && isOpen,
    whose: isOpen
      ? `Dijawab oleh Tim Penghubung: ${deciders.join(', ') || 'belum ditentukan di Pengaturan'}.`
      : 'Dijawab oleh Tim Penghubung selama tahap 3 terbuka; sesudah itu oleh Pelaksana atau PPID di DIP, bagian Tahap 4.',
  });
}

/** One row in the shape of the form. */
export const rowFormView = ({ row, steps, context }: RowReply): RowFormView => ({
  ...laneView(row.subBagian, steps, context),
  id: row.id,
  position: row.position,
  cells: typedCellsOf(row),
  problems: row.problems,
  decision: row.decision,
  reason: row.reason,
});

function laneView(unit: string, steps: readonly StepRow[], context: Context): LaneView {
  const { settings, actor } = context;
  const typist = roleInLane('Sub Bagian', unit);
  const decider = roleInLane(settings.steps[3].doer, unit);
  return {
    unit,
    unitName: settings.units.find(({ code }) => code === unit)?.name ?? unit,
    steps: steps.map((step) => stepView(step, context)),
    mayType: holds(actor, typist, settings),
    typists: peopleIn(typist, settings),
    mayDecide: holds(actor, decider, settings),
    deciders: peopleIn(decider, settings),
    exception: steps.find(({ number }) => number === 3)?.exception ?? '',
    mayExcept: holds(actor, { name: 'PPID', unit: null }, settings),
    mayPlace: amendments.lokasiTercetak.roles.some((role) => holds(actor, roleInLane(role, unit), settings)),
    form: formView,
  };
}

const rowView = (
  { row, evidence, own, typistUnknown, returned, corrections }: ListedRow,
  { calendar }: Context,
): InventoryRowView => ({
  id: row.id,
  title: row.title,
  year: row.year,
  category: row.category,
  problems: row.problems,
  guessed: guessedHeaders(row),
  evidence: evidence ?? '',
  decision: row.decision,
  reason: row.reason,
  decidedBy: row.decidedBy,
  own,
  typistUnknown,
  returned: returned
    ? {
        by: returned.by,
        at: shortMoment(returned.at, calendar.zone),
        reason: returned.reason,
        said: returned.reply,
        corrections,
      }
    : null,
});

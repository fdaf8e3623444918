import type { RowReply } from '../../app/inventory/view-row';
import type { RowListReply } from '../../app/inventory/view-rows';
import { shortMoment } from '../../domain/calendar/format-date';
import type { Context } from '../../domain/office/context';
import { fileLink } from '../../domain/office/drive-id';
import { may, peopleWith } from '../../domain/office/permissions';
import { unitName } from '../../domain/organisation/sub-bagian';
import { amendments } from '../../domain/inventory/amend-rows';
import { guessedHeaders } from '../../domain/completeness/guesses';
import { ROWS_AT_ONCE, type ListedRow } from '../../domain/inventory/view-rows';
import { coordination } from '../../domain/sop/step-3-coordination';
import { entry } from '../../domain/sop/step-4-entry';
import type { StepRow } from '../../domain/workbook/procedure';
import { typedCellsOf } from '../../domain/workbook/typed-columns';
import type { GuardView } from '../contract/guard';
import type { InventoryRowView, LaneView, RowFormView, RowsView } from '../contract/inventory';
import { formView } from './form-view';
import { guardView } from './guard-view';
import { stepStatus, stepView } from './step-view';
import { gapHeader } from '../../domain/completeness/dip-gaps';
import { describeTerms, termsOfCode } from '../../domain/registers/retention/retention-terms';
import type { ClassificationRow } from '../../domain/workbook/reference';
import { pick } from '../../domain/pick';

/** A unit's rows as the pages Inventaris and Koordinasi show them. */
export const rowsView = ({ list, context }: RowListReply): RowsView => ({
  ...laneView(list.unit, list.steps, context),
  kegiatan: list.kegiatan,
  units: context.settings.units.map(({ code, name }) => ({ code, name })),
  ...pick(list, 'counts', 'total', 'from'),
  atOnce: ROWS_AT_ONCE,
  rows: list.rows.map((row) => rowView(row, context)),
  typed: list.typed,
  edited: list.edited,
  guard: laneGuard(list, context),
});

/** During the coordination, those who decide the rows answer. */
function laneGuard({ unit, steps, questions }: RowListReply['list'], context: Context): GuardView {
  const { mayDecide, deciders, coordination: status } = laneView(unit, steps, context);
  const isOpen = status === 'terbuka';
  return guardView(questions, {
    may: mayDecide && isOpen,
    whose: isOpen
      ? `Dijawab oleh Tim Penghubung: ${deciders.join(', ') || 'belum ditentukan di Pengaturan'}.`
      : `Dijawab oleh Tim Penghubung selama tahap ${coordination.number} terbuka; sesudah itu oleh Pelaksana atau PPID di DIP, bagian Tahap ${entry.number}.`,
  });
}

/** One row as the form shows it. */
export const rowFormView = ({ row, steps, context }: RowReply): RowFormView => ({
  ...laneView(row.subBagian, steps, context),
  id: row.id,
  position: row.position,
  cells: typedCellsOf(row),
  ...pick(row, 'problems', 'decision', 'reason'),
});

function laneView(unit: string, steps: readonly StepRow[], context: Context): LaneView {
  const { settings } = context;
  const deciding = steps.find(({ number }) => number === coordination.number);
  return {
    unit,
    unitName: unitName(unit, settings.units),
    steps: steps.map((step) => stepView(step, context)),
    coordination: deciding ? stepStatus(deciding) : null,
    mayType: may(context, 'typeRows', unit),
    typists: peopleWith('typeRows', settings, unit),
    mayDecide: may(context, 'decideRows', unit),
    deciders: peopleWith('decideRows', settings, unit),
    exception: deciding?.exception ?? '',
    mayExcept: may(context, 'grantException'),
    mayPostpone: may(context, amendments.pengembalianDitunda.permission, unit),
    mayPlace: may(context, amendments.lokasiTercetak.permission, unit),
    form: formView,
  };
}

/** @example 'KU.01 Pelaksanaan Anggaran; retensi Aktif 2 tahun, inaktif 3 tahun' */
function proposalWords(code: ClassificationRow): string {
  const terms = termsOfCode(code);
  const retention =
    terms === null ? 'retensinya belum diisi di sheet Klasifikasi' : `retensi ${describeTerms(terms)}`;
  return `${code.code} ${code.description}; ${retention}`;
}

const rowView = (
  { row, evidence, own, typistUnknown, returned, corrections, changes, gaps, proposal, scans }: ListedRow,
  { calendar }: Context,
): InventoryRowView => ({
  ...pick(row, 'id', 'title', 'year', 'category', 'problems'),
  guessed: guessedHeaders(row),
  evidence: evidence ?? '',
  scans: scans.map(({ id, archiveName, originalName, fileId }) => ({
    id,
    name: archiveName || originalName,
    link: fileLink(fileId),
  })),
  gaps: gaps.map(gapHeader),
  proposal: proposal === undefined ? '' : proposalWords(proposal),
  ...pick(row, 'decision', 'reason', 'decidedBy', 'carried'),
  decidedAt: row.decidedAt === null ? '' : shortMoment(row.decidedAt, calendar.zone),
  changes,
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

import { rowEvents } from '../inventory/typists/row-events';
import { NO_DECISION } from '../inventory/typists/undecided';
import { joinChanges, type Changes, type RowInsert, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { refuseWithout } from '../office/permissions';
import type { LogDraft } from '../workbook/log-entry';
import { rowCells } from '../log/row-cells';
import { counterFrom, numbered } from '../office/settings/counter';
import { roleLabel } from '../organisation/role';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import { stepRef, OFFICE_LANE, type Step } from '../sop/step';
import { checkerOf, doerOf } from '../office/step-roles';
import { sop } from '../sop/sop';
import { tidy } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import { stepId } from '../kegiatan/lanes';
import { openedCells } from '../kegiatan/open-step';
import { overviewChanges, type ShownOverview } from '../dashboard/overview-changes';
import { runningKegiatan } from '../sop/running';

export interface OpeningOffice extends ShownOverview {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'name' | 'status'>[];
  readonly inventaris: readonly Pick<InventoryRow, 'id' | 'kegiatan' | 'register'>[];
}

/**
 * Starts a run of the SOP: a lane for each Sub Bagian, one for the office, the first step open in each unit. Rows that
 * the former run did not register (returned, postponed, left over) are carried over undecided.
 */
export function openKegiatan(
  office: OpeningOffice,
  context: Context,
  name: string,
): Result<{ changes: Changes; id: string }, Refusal> {
  const wrongActor = refuseWithout(context, 'openKegiatan');
  if (wrongActor) return err(wrongActor);
  const running = runningKegiatan(office.kegiatan);
  if (running) return err({ code: 'KEGIATAN_RUNNING', name: running.name });
  if (tidy(name) === '') return err({ code: 'BAD_INPUT', field: 'Nama Kegiatan', problem: 'EMPTY' });
  const counter = counterFrom(context.settings, 'Kegiatan', office.kegiatan);
  const id = numbered('K', counter.next());
  const steps = stepRows(id, context);
  const leftOver = office.inventaris.filter(isUnregistered);
  const carried = { kegiatan: id, ...NO_DECISION };
  const changes = joinChanges(
    { inserts: [{ sheet: 'kegiatan', row: kegiatanRow(id, tidy(name), context) }] },
    { inserts: steps.map((row): RowInsert => ({ sheet: 'tahapan', row })) },
    { updates: leftOver.map((row): RowUpdate => ({ sheet: 'inventaris', id: row.id, set: carried })) },
    overviewChanges(steps, context, { beranda: office.beranda, angka: office.angka }),
    { settings: counter.settings(), log: [{ event: 'KEGIATAN_DIBUKA', object: id, detail: tidy(name) }] },
    { log: leftOver.map((row) => logOfCarried(row.id, id, carried)) },
  );
  return ok({ changes, id });
}

/** Whether a row is in no register, so that it is carried over into the next Kegiatan. */
export const isUnregistered = (row: OpeningOffice['inventaris'][number]): boolean =>
  row.id !== '' && row.register === '';

const logOfCarried = (row: string, kegiatan: string, cells: Partial<InventoryRow>): LogDraft => ({
  event: rowEvents.carried,
  object: row,
  detail: `ikut ${kegiatan}`,
  cells: rowCells(cells),
});

function kegiatanRow(id: string, name: string, { now, actor }: Context): KegiatanRow {
  return {
    id,
    name,
    status: 'berjalan',
    openedAt: now,
    openedBy: actor,
    closedAt: null,
    letterNumber: '',
    report: '',
    mailState: '',
    mailToken: '',
    mailTo: '',
    mailAt: null,
    document: '',
    revision: 0,
    revisionReason: '',
    reports: '',
  };
}

function stepRows(kegiatan: string, context: Context): readonly StepRow[] {
  const units = context.settings.units.map(({ code }) => code);
  return sop.flatMap((step, index) =>
    (step.lane === 'kantor' ? [OFFICE_LANE] : units).map((lane) => ({
      ...stepRow(kegiatan, step, lane, context),
      ...(index === 0 ? openedCells(step.number, context) : {}),
    })),
  );
}

function stepRow(kegiatan: string, step: Step, lane: string, context: Context): StepRow {
  const ref = stepRef(step, lane);
  const checker = checkerOf(ref, context.settings);
  return {
    id: stepId(kegiatan, step.number, lane),
    kegiatan,
    number: step.number,
    title: step.title,
    lane,
    status: 'menunggu',
    openedAt: null,
    standard: '',
    due: null,
    explanation: '',
    finishedAt: null,
    actor: '',
    doer: roleLabel(doerOf(ref, context.settings)),
    checker: checker === null ? '' : roleLabel(checker),
    checkedBy: '',
    checkedAt: null,
    nihil: '',
    exception: '',
    output: step.output,
    reminded: '',
    late: '',
  };
}

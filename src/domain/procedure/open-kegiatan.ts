import { entryGone, rowGone } from '../completeness/work';
import { answersAgain } from '../guard/guard-answers';
import { unsettledRows, type MissingOffice } from '../inventory/restore-rows';
import { rowEvents } from '../inventory/typists/row-events';
import { NO_DECISION } from '../inventory/typists/undecided';
import { joinChanges, type Changes, type RowInsert, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { refuseWithout } from '../office/permissions';
import type { LogDraft } from '../workbook/log-entry';
import { filledCells } from '../log/row-cells';
import { openedFiles, openedList, type LogOfSharing } from '../registers/opened-files';
import { rowEntries } from '../log/row-entries';
import { splitLog } from '../log/split-log';
import { counterFrom, numbered } from '../office/settings/counter';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import { sop } from '../sop/sop';
import { tidy } from '../text/normalise';
import { listedEntries } from '../registers/entry/active-list';
import { loggedEntries, missingEntries, type LogOfEntries } from '../registers/entry/logged-entries';
import { filedEntries } from '../scans/ledger/filed-list';
import { filedFiles, type LogOfScans } from '../scans/ledger/filing-log';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import { UNANSWERED } from '../workbook/vocabulary/carried';
import { pick } from '../pick';
import { carriedRows, type CarryingOffice } from './carried-rows';
import { kegiatan, type KegiatanRow, type StepRow } from '../workbook/procedure';
import { blankRow } from '../workbook/sheet';
import { kegiatanEvents, lanesCells, linesOf, type StepLine } from '../kegiatan/logged-procedure';
import { waitingStep } from '../kegiatan/step-row';
import { goneLines, type VouchedLine } from '../kegiatan/vouched-line';
import { openedCells } from '../kegiatan/open-step';
import { overviewChanges, type ShownOverview } from '../dashboard/overview-changes';
import { runningKegiatan } from '../sop/running';

export interface OpeningOffice extends ShownOverview, CarryingOffice<InventoryRow> {
  readonly kegiatan: readonly (Pick<KegiatanRow, 'id' | 'name' | 'status' | 'closedAt'> &
    VouchedLine<KegiatanRow>)[];
  readonly tahapan: MissingOffice['tahapan'];
  readonly pindaian: readonly Pick<ScanRow, 'id' | 'state' | 'row' | 'sha256'>[];
  /** What is in the registers, what was filed, and what the guard was answered, is as the Log of the former Kegiatan has it. */
  readonly log: readonly (LogOfEntries & LogOfScans & LogOfSharing)[];
}

/**
 * Starts a run of the SOP: a lane for each Sub Bagian, one for the office, the first step open in each unit. It lists
 * the documents of the registers, about which the units answer, and the rows that the former run did not register, all
 * undecided. The Log gets all their cells, the entries of the registers and the answers of the guard, so that it proves them from here on;
 * it is not opened while the line of an entry, or a row of the former run, is deleted, since the sheets of this one would not have it.
 */
export function openKegiatan(office: OpeningOffice, context: Context, name: string): Result<Opened, Refusal> {
  const wrongActor = refuseWithout(context, 'openKegiatan');
  if (wrongActor) return err(wrongActor);
  const lost = goneLines(office.kegiatan);
  if (lost.length > 0) return err({ code: 'STEPS_GONE', ids: lost });
  const running = runningKegiatan(office.kegiatan);
  if (running) return err({ code: 'KEGIATAN_RUNNING', name: running.name });
  if (tidy(name) === '') return err({ code: 'BAD_INPUT', field: 'Nama Kegiatan', problem: 'EMPTY' });
  const gone = [...missingEntries(office, office.log).map(entryGone), ...unsettledRows(office).map(rowGone)];
  if (gone.length > 0) return err({ code: 'BLOCKED', step: 'buka', blockers: gone });
  const counter = counterFrom(context.settings, 'Kegiatan', office.kegiatan);
  const id = numbered('K', counter.next());
  const lanes = context.settings.units.map(({ code }) => code);
  const steps = stepRows(linesOf(id, lanes), context);
  const { registered, open } = carriedRows(office);
  const carried = [
    ...registered.map((row) => ({ row, set: { kegiatan: id, ...NO_DECISION, ...AGAIN } })),
    ...open.map((row) => ({ row, set: { kegiatan: id, ...NO_DECISION, carried: '' as const } })),
  ];
  const known = loggedEntries(office.log);
  const idsOf = (isIn: boolean): readonly string[] =>
    [...office.dip, ...office.dik].flatMap(({ id: number }) => {
      const standing = known.get(number)?.standing;
      return standing !== undefined && (standing === 'in') === isIn ? [number] : [];
    });
  const changes = joinChanges(
    { inserts: [{ sheet: 'kegiatan', row: kegiatanRow(id, tidy(name), context) }] },
    { inserts: steps.map((row): RowInsert => ({ sheet: 'tahapan', row })) },
    { updates: carried.map(({ row, set }): RowUpdate => ({ sheet: 'inventaris', id: row.id, set })) },
    overviewChanges(steps, context, { beranda: office.beranda, angka: office.angka }),
    {
      settings: counter.settings(),
      log: [{ event: kegiatanEvents.opened, object: id, detail: tidy(name), cells: lanesCells(lanes) }],
    },
    office.kegiatan.length === 0 ? {} : newLog(office, context, id),
    { log: listedEntries(idsOf(true), idsOf(false)) },
    { log: logOfCarried(id, carried) },
    { log: answersAgain(office.log, [...registered, ...open], `tetap berlaku di ${id}`) },
  );
  return ok({ changes, id, carried: carried.length });
}

/** From here on the entries of the Log prove by themselves which files are filed, and which are open to anyone. */
const newLog = ({ pindaian, log }: OpeningOffice, { settings }: Context, id: string): Partial<Changes> => ({
  settings: splitLog(settings),
  log: [...filedEntries(id, filedFiles(pindaian, log)), ...openedList(id, [...openedFiles(log).values()])],
});

export interface Opened {
  readonly changes: Changes;
  readonly id: string;
  /** The number of rows that it lists. */
  readonly carried: number;
}

/** A registered document is asked about again, and whoever answers is its typist in this Kegiatan. */
const AGAIN = { carried: UNANSWERED, typedBy: '', typistKeys: '' } as const;

/** For each row all cells that are not blank, and the blank ones that were set. */
const logOfCarried = (
  kegiatan: string,
  carried: readonly { readonly row: InventoryRow; readonly set: Partial<InventoryRow> }[],
): readonly LogDraft[] =>
  rowEntries(
    rowEvents.carried,
    carried.map(({ row, set }) => ({
      id: row.id,
      detail: `ikut ${kegiatan}`,
      cells: { ...filledCells(storedCells({ ...row, ...set })), typedBy: row.typedBy, ...set },
    })),
  );

/** Without what was added when the row was read. */
const storedCells = (row: InventoryRow): InventoryRow =>
  pick(row, ...(Object.keys(inventaris.columns) as (keyof InventoryRow)[]));

const kegiatanRow = (id: string, name: string, { now, actor }: Context): KegiatanRow => ({
  ...blankRow(kegiatan),
  id,
  name,
  status: 'berjalan',
  openedAt: now,
  openedBy: actor,
});

/** The first step of each Sub Bagian is open. */
const stepRows = (lines: readonly StepLine[], context: Context): readonly StepRow[] =>
  lines.map((line) => ({
    ...waitingStep(line, context),
    ...(line.number === sop[0].number ? openedCells(line.number, context) : {}),
  }));

import { shortMoment } from '../calendar/format-date';
import type { Instant, Zone } from '../calendar/instant';
import type { Context } from '../office/context';
import { pick } from '../pick';
import { TYPIST_UNKNOWN } from '../inventory/typists/typists';
import { typedOver } from '../text/typed-over';
import type { Column } from '../workbook/column';
import { joinChanges, type Changes, type RowInsert, type RowUpdate } from '../workbook/changes';
import type { LogDraft } from '../workbook/log-entry';
import { kegiatan, tahapan, type KegiatanRow, type StepRow } from '../workbook/procedure';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import { predecessors } from '../kegiatan/lanes';
import { kegiatanEvents, stepEvents } from '../kegiatan/logged-procedure';
import { openedCells } from '../kegiatan/open-step';
import { waitingStep } from '../kegiatan/step-row';

type Line = ProcedureOffice['tahapan'][number];
type KegiatanLine = ProcedureOffice['kegiatan'][number];

/** A line of Tahapan or Kegiatan whose cells were typed over. */
export interface TypedLine {
  readonly id: string;
  /** What was typed, by the header of its column. */
  readonly cells: readonly { readonly header: string; readonly found: string; readonly kept: string }[];
}

/** The lines that were typed over, with what counts. */
export const typedLines = (office: ProcedureOffice, zone: Zone): readonly TypedLine[] => [
  ...office.kegiatan.flatMap((row) => typedLine(row, kegiatan.columns, zone)),
  ...office.tahapan.flatMap((row) => typedLine(row, tahapan.columns, zone)),
];

function typedLine<R extends { readonly id: string; readonly typed?: object }>(
  row: R,
  columns: Readonly<Record<string, Column>>,
  zone: Zone,
): readonly TypedLine[] {
  if (row.typed === undefined) return [];
  const counts = row as Readonly<Record<string, unknown>>;
  const cells = Object.entries(row.typed).flatMap(([key, value]) => {
    const column = columns[key];
    return column
      ? [
          {
            header: column.header,
            found: cellText(value, column, zone),
            kept: cellText(counts[key], column, zone),
          },
        ]
      : [];
  });
  return [{ id: row.id, cells }];
}

/** A cell as a person reads it. */
const cellText = (value: unknown, { kind }: Column, zone: Zone): string =>
  kind === 'moment' && typeof value === 'number' ? shortMoment(value as Instant, zone) : String(value ?? '');

/** Writes back what was typed over lines of Kegiatan and Tahapan. */
export function writeBackLines(office: ProcedureOffice, context: Context): Pick<Changes, 'updates' | 'log'> {
  const { updates, log } = joinChanges(
    {
      updates: office.kegiatan.flatMap(({ id, typed, status }): readonly RowUpdate[] =>
        typed ? [{ sheet: 'kegiatan', id, set: { status } }] : [],
      ),
    },
    {
      updates: office.tahapan.flatMap((step): readonly RowUpdate[] =>
        step.typed ? [{ sheet: 'tahapan', id: step.id, set: keptCells(step, office, context) }] : [],
      ),
    },
    { log: typedLines(office, context.calendar.zone).map(logOf) },
  );
  return { updates, log };
}

const logOf = ({ id, cells }: TypedLine): LogDraft => ({
  event: stepEvents.restored,
  object: id,
  detail: cells.map(({ header, found, kept }) => typedOver(header, found, kept)).join('; '),
  actor: TYPIST_UNKNOWN,
});

function keptCells(step: Line, office: ProcedureOffice, context: Context): Partial<StepRow> {
  const keys = Object.keys(step.typed ?? {}) as (keyof StepRow)[];
  const set = Object.fromEntries(keys.map((key) => [key, step[key]])) as Partial<StepRow>;
  return step.status === 'terbuka' && step.openedAt === null
    ? { ...set, ...openCells(step, office, context) }
    : set;
}

/** An open step is open since the last step before it was finished, or since the Kegiatan was opened. */
function openCells(step: Line, office: ProcedureOffice, context: Context): Partial<StepRow> {
  const own = office.tahapan.filter(({ kegiatan: of }) => of === step.kegiatan);
  const run = office.kegiatan.find(({ id }) => id === step.kegiatan);
  const since = Math.max(
    ...predecessors(step, own).map(({ finishedAt }) => finishedAt ?? 0),
    run?.openedAt ?? 0,
  ) as Instant;
  return openedCells(step.number, since > 0 ? { ...context, now: since } : context);
}

export interface RestoredLines {
  readonly changes: Changes;
  /** The lines of Kegiatan that were written again. */
  readonly kegiatan: readonly string[];
}

/**
 * Writes the deleted lines of Kegiatan and Tahapan again as the Log has them, and writes back what was typed. What no Log has of a
 * Kegiatan is blank: the addresses of its report and its figures.
 */
export function restoreLines(office: ProcedureOffice, context: Context): RestoredLines {
  const runs = office.kegiatan.filter(({ isGone }) => isGone);
  const steps = office.tahapan.filter(({ isGone }) => isGone);
  return {
    kegiatan: runs.map(({ id }) => id),
    changes: joinChanges(
      { inserts: runs.map((row): RowInsert => ({ sheet: 'kegiatan', row: stored(row) })) },
      {
        inserts: steps.map((step): RowInsert => ({
          sheet: 'tahapan',
          row: restoredStep(step, office, context),
        })),
      },
      writeBackLines(office, context),
      {
        log: [
          ...runs.map(({ id, name }) => ({ event: kegiatanEvents.relisted, object: id, detail: name })),
          ...steps.map(({ id, status }) => ({ event: stepEvents.relisted, object: id, detail: status })),
        ],
      },
    ),
  };
}

const stored = (row: KegiatanLine): KegiatanRow =>
  pick(row, ...(Object.keys(kegiatan.columns) as (keyof KegiatanRow)[]));

function restoredStep(step: Line, office: ProcedureOffice, context: Context): StepRow {
  const { id, kegiatan: of, number, title, lane, status, exception, nihil } = step;
  const { finishedAt, actor, checkedBy, checkedAt, output } = step;
  return {
    ...waitingStep({ id, kegiatan: of, number, title, lane }, context),
    ...{ status, exception, nihil, finishedAt, actor, checkedBy, checkedAt },
    ...(output !== '' && { output }),
    ...(status === 'terbuka' && openCells(step, office, context)),
  };
}

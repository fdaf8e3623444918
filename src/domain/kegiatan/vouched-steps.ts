import { parseInstant, type Instant } from '../calendar/instant';
import { sameEmail } from '../office/actor';
import { OFFICE_LANE } from '../sop/step';
import { blankRow } from '../workbook/sheet';
import { kegiatan, tahapan, type KegiatanRow, type StepRow } from '../workbook/procedure';
import { predecessors } from './lanes';
import {
  linesOf,
  loggedProcedure,
  stepEvents,
  type LoggedKegiatan,
  type LoggedProcedure,
  type LogOfSteps,
  type StepLine,
} from './logged-procedure';

/** What the Log adds to a line of Tahapan or Kegiatan. */
export interface VouchedLine<R = StepRow> {
  /** Cells that were typed over, as the sheet has them. */
  readonly typed?: Partial<R>;
  /** The line was deleted in the sheet. What no Log has of it is blank. */
  readonly isGone?: true;
}

type Cells = Partial<StepRow>;

/**
 * The lines of Tahapan as the Log confirms them: a step is finished, by whom, excepted from four eyes, checked or Nihil only if the Log says
 * so, and open exactly if all before it are finished. A line that the last opening listed and the sheet lacks is there as `isGone`; one that the
 * opening did not list is left out. Lines of a Kegiatan whose opening is not in this Log are as the sheet says.
 */
export function vouchedSteps<R extends object>(
  rows: readonly R[],
  log: readonly LogOfSteps[],
): readonly (R & VouchedLine)[] {
  const procedure = loggedProcedure(log);
  if (procedure.kegiatan.size === 0) return rows;
  const lines = [...procedure.kegiatan.values()].flatMap((each) =>
    linesOf(each.id, lanesOf(each, rows, procedure)),
  );
  const byId = new Map(lines.map((line) => [line.id, line]));
  const listed = new Set<string>();
  const kept = rows.flatMap((row): readonly (R & VouchedLine)[] => {
    const { id = '', kegiatan: of = id.split('/')[0] ?? '' }: Cells = row;
    const line = byId.get(id);
    if (line === undefined) return procedure.kegiatan.has(of) ? [] : [row];
    if (listed.has(id)) return [];
    listed.add(id);
    return [vouched(row, line, lines, procedure)];
  });
  const last = [...procedure.kegiatan.keys()].slice(-1)[0];
  const gone = lines
    .filter(({ id, kegiatan: of }) => of === last && !listed.has(id))
    .map((line) => ({
      ...vouched(goneLine(line), line, lines, procedure),
      typed: undefined,
      isGone: true as const,
    }));
  return [...kept, ...(gone as unknown as readonly (R & VouchedLine)[])];
}

/** In no row of the sheet. */
const NOWHERE = { position: 0, unreadable: [] } as const;

const goneLine = (line: StepLine): StepRow => ({ ...NOWHERE, ...blankRow(tahapan), ...line });

/** As the opening recorded them, otherwise those that the sheet and the Log still have. */
function lanesOf(
  { id, lanes }: LoggedKegiatan,
  rows: readonly Cells[],
  { steps }: LoggedProcedure,
): readonly string[] {
  if (lanes) return lanes;
  const ids = [...rows.map((row) => row.id ?? ''), ...steps.keys()];
  const seen = ids.flatMap((each) => {
    const [of, , ...lane] = each.split('/');
    return of === id && lane.length > 0 ? [lane.join('/')] : [];
  });
  return [...new Set(seen)].filter((lane) => lane !== OFFICE_LANE && lane !== '');
}

function vouched<R extends object>(
  row: R,
  line: StepLine,
  lines: readonly StepLine[],
  procedure: LoggedProcedure,
): R & VouchedLine {
  const sheet: Cells = row;
  const known = procedure.steps.get(line.id) ?? {};
  const status = statusOf(line, lines, procedure);
  const counts = {
    kegiatan: line.kegiatan,
    number: line.number,
    lane: line.lane,
    status,
    ...finishing(sheet, status === 'selesai' ? known[stepEvents.finished] : undefined),
    ...checking(sheet, known[stepEvents.checked]),
    exception: exceptionText(sheet.exception ?? '', known[stepEvents.excepted]),
    nihil: known[stepEvents.nihil] ? sheet.nihil : ('' as const),
  };
  const differing = Object.entries(counts).filter(
    ([key, value]) => key in row && sheet[key as keyof Cells] !== value,
  );
  if (differing.length === 0) return row;
  const typed = Object.fromEntries(differing.map(([key]) => [key, sheet[key as keyof Cells]])) as Cells;
  return { ...row, ...Object.fromEntries(differing), typed };
}

/** A step is open when every step before it is finished; the first of each unit from the opening on. */
function statusOf(line: StepLine, lines: readonly StepLine[], { steps }: LoggedProcedure): StepRow['status'] {
  const isDone = ({ id }: Pick<StepLine, 'id'>): boolean =>
    steps.get(id)?.[stepEvents.finished] !== undefined;
  if (isDone(line)) return 'selesai';
  const own = lines
    .filter(({ kegiatan: of }) => of === line.kegiatan)
    .map((each) => ({ ...each, status: 'menunggu' as const }));
  return predecessors({ ...line, status: 'menunggu' }, own).every(isDone) ? 'terbuka' : 'menunggu';
}

const instantOf = (entry: LogOfSteps): Instant | null => parseInstant(entry.at ?? '') ?? null;

function finishing(
  sheet: Cells,
  entry: LogOfSteps | undefined,
): Partial<Pick<StepRow, 'actor' | 'finishedAt'>> {
  if (entry === undefined) return { actor: '', finishedAt: null };
  return {
    actor: personOf(sheet.actor ?? '', entry),
    finishedAt: sheet.finishedAt ?? instantOf(entry),
  };
}

function checking(
  sheet: Cells,
  entry: LogOfSteps | undefined,
): Partial<Pick<StepRow, 'checkedBy' | 'checkedAt'>> {
  if (entry === undefined) return { checkedBy: '', checkedAt: null };
  return {
    checkedBy: personOf(sheet.checkedBy ?? '', entry),
    checkedAt: sheet.checkedAt ?? instantOf(entry),
  };
}

/** Who did it, as far as that part of the Log was read and nobody erased it. */
const personOf = (typed: string, { actor = '' }: LogOfSteps): string =>
  !actor.includes('@') || sameEmail(typed, actor) ? typed : actor;

function exceptionText(typed: string, entry: LogOfSteps | undefined): string {
  if (entry === undefined) return '';
  const { detail = '', actor = '' } = entry;
  return detail === '' || actor === '' ? typed || RECORDED : `${detail} (${actor})`;
}
const RECORDED = 'dicatat PPID, alasannya ada di Log';

/** The lines of Kegiatan as the Log confirms them: one whose opening is in the Log is closed exactly if its closing is; any former one is closed. */
export function vouchedKegiatan<R extends object>(
  rows: readonly R[],
  log: readonly LogOfSteps[],
): readonly (R & VouchedLine<KegiatanRow>)[] {
  const { kegiatan: known } = loggedProcedure(log);
  if (known.size === 0) return rows;
  const kept = rows.map((row): R & VouchedLine<KegiatanRow> => {
    const { id = '', status }: Partial<KegiatanRow> = row;
    const counts = statusIn(known.get(id));
    return id === '' || status === undefined || status === counts
      ? row
      : { ...row, status: counts, typed: { status } };
  });
  const listed = new Set(rows.map(({ id }: Partial<KegiatanRow>) => id));
  const gone = [...known.values()].filter(({ id }) => !listed.has(id)).map(goneKegiatan);
  return [...kept, ...(gone as unknown as readonly (R & VouchedLine<KegiatanRow>)[])];
}

const statusIn = (known: LoggedKegiatan | undefined): KegiatanRow['status'] =>
  known !== undefined && known.closed === undefined ? 'berjalan' : 'selesai';

/** What the Log has of a Kegiatan whose line was deleted. */
function goneKegiatan(known: LoggedKegiatan): KegiatanRow & VouchedLine<KegiatanRow> {
  const { id, opened, closed } = known;
  return {
    ...NOWHERE,
    ...blankRow(kegiatan),
    id,
    name: opened.detail ?? '',
    status: statusIn(known),
    openedAt: instantOf(opened),
    openedBy: opened.actor ?? '',
    closedAt: closed ? instantOf(closed) : null,
    letterNumber: closed?.detail ?? '',
    isGone: true,
  };
}

import type { Instant } from '../calendar/instant';
import { sameEmail } from '../office/actor';
import { OFFICE_LANE } from '../sop/step';
import { blankRow } from '../workbook/sheet';
import { tahapan, type StepRow } from '../workbook/procedure';
import { predecessors } from './lanes';
import { NOWHERE, type VouchedLine } from './vouched-line';
import {
  instantOf,
  linesOf,
  loggedProcedure,
  stepEvents,
  type LoggedKegiatan,
  type LoggedProcedure,
  type LogOfSteps,
  type StepLine,
} from './logged-procedure';

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
    linesOf(each.id, openedLanes(each, rows, procedure)),
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

const goneLine = (line: StepLine): StepRow => ({ ...NOWHERE, ...blankRow(tahapan), ...line });

/** As the opening recorded them, otherwise those that the sheet and the Log still have. */
function openedLanes(
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
  const finished = status === 'selesai' ? known[stepEvents.finished] : undefined;
  const [actor, finishedAt] = doneBy(sheet.actor, sheet.finishedAt, finished);
  const [checkedBy, checkedAt] = doneBy(sheet.checkedBy, sheet.checkedAt, known[stepEvents.checked]);
  const counts = {
    kegiatan: line.kegiatan,
    number: line.number,
    lane: line.lane,
    status,
    ...{ actor, finishedAt, checkedBy, checkedAt },
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

/** Who did it and when, as the sheet has it as far as the Log does not differ; nobody where the Log has no entry. */
const doneBy = (
  person: string | undefined,
  at: Instant | null | undefined,
  entry: LogOfSteps | undefined,
): readonly [person: string, at: Instant | null] =>
  entry === undefined ? ['', null] : [personOf(person ?? '', entry), at ?? instantOf(entry)];

/** Who did it, as far as that part of the Log was read and nobody erased it. */
const personOf = (typed: string, { actor = '' }: LogOfSteps): string =>
  !actor.includes('@') || sameEmail(typed, actor) ? typed : actor;

function exceptionText(typed: string, entry: LogOfSteps | undefined): string {
  if (entry === undefined) return '';
  const { detail = '', actor = '' } = entry;
  return detail === '' || actor === '' ? typed || RECORDED : `${detail} (${actor})`;
}
const RECORDED = 'dicatat PPID, alasannya ada di Log';

import { sop } from '../sop/sop';
import { OFFICE_LANE } from '../sop/step';
import { parseInstant, type Instant } from '../calendar/instant';
import type { LogRow } from '../workbook/procedure';
import { stepId } from './lanes';

/** The events of the Log about a Kegiatan; their object is its ID. */
export const kegiatanEvents = {
  opened: 'KEGIATAN_DIBUKA',
  closed: 'KEGIATAN_DITUTUP',
  sending: 'LAPORAN_DIKIRIM',
  unsent: 'LAPORAN_TIDAK_TERKIRIM',
  relisted: 'KEGIATAN_DIKEMBALIKAN',
} as const;

/** The events of the Log about a step; their object is its ID. */
export const stepEvents = {
  finished: 'TAHAP_SELESAI',
  excepted: 'PENGECUALIAN_EMPAT_MATA',
  nihil: 'NIHIL',
  checked: 'TAHAP_DIPERIKSA',
  relisted: 'TAHAP_DIKEMBALIKAN',
  restored: 'TAHAP_DITULIS_KEMBALI',
} as const;
/** The number of the step that an entry of the Log records as finished; undefined for any other entry. */
export const finishedIn = ({ event, object }: Pick<LogRow, 'event' | 'object'>): number | undefined =>
  event === stepEvents.finished ? Number(object.split('/')[1]) : undefined;

type StepEvent = (typeof stepEvents)[keyof typeof stepEvents];

/** What was read of the Log; the words of an entry are compared only where they were read. */
export type LogOfSteps = Pick<LogRow, 'event' | 'object'> &
  Partial<Pick<LogRow, 'at' | 'actor' | 'detail' | 'cells'>>;

/** The time of an entry, where it was read. */
export const instantOf = ({ at = '' }: LogOfSteps): Instant | null => parseInstant(at) ?? null;

/** A Kegiatan whose opening is in the Log. */
export interface LoggedKegiatan {
  readonly id: string;
  readonly opened: LogOfSteps;
  readonly closed: LogOfSteps | undefined;
  /** The report was announced, and it is not known that its mail was not sent. */
  readonly sending: LogOfSteps | undefined;
  /** The lanes with which it was opened; undefined if the opening did not record them (before version 0.2.0). */
  readonly lanes: readonly string[] | undefined;
}

export interface LoggedProcedure {
  readonly kegiatan: ReadonlyMap<string, LoggedKegiatan>;
  /** The last entry of each event about a step, by the step's ID. */
  readonly steps: ReadonlyMap<string, Readonly<Partial<Record<StepEvent, LogOfSteps>>>>;
}

const BEGUN = { closed: undefined, sending: undefined };

/** What the Log has of the procedure since it begins. */
export function loggedProcedure(log: readonly LogOfSteps[]): LoggedProcedure {
  const kegiatan = new Map<string, LoggedKegiatan>();
  const steps = new Map<string, Partial<Record<StepEvent, LogOfSteps>>>();
  const known: ReadonlySet<string> = new Set(Object.values(stepEvents));
  for (const entry of log) {
    const { event, object } = entry;
    const before = kegiatan.get(object);
    if (event === kegiatanEvents.opened)
      kegiatan.set(object, { ...BEGUN, id: object, opened: entry, lanes: lanesIn(entry.cells) });
    else if (before && event === kegiatanEvents.closed) kegiatan.set(object, { ...before, closed: entry });
    else if (before && event === kegiatanEvents.sending) kegiatan.set(object, { ...before, sending: entry });
    else if (before && event === kegiatanEvents.unsent)
      kegiatan.set(object, { ...before, sending: undefined });
    else if (known.has(event)) steps.set(object, { ...steps.get(object), [event]: entry });
  }
  return { kegiatan, steps };
}

/** The cells of the entry of an opening: the lanes that its lines in Tahapan have. */
export const lanesCells = (lanes: readonly string[]): string => JSON.stringify({ lanes });

function lanesIn(cells = ''): readonly string[] | undefined {
  try {
    const { lanes } = JSON.parse(cells) as { readonly lanes?: unknown };
    return Array.isArray(lanes) && lanes.every((lane) => typeof lane === 'string') ? lanes : undefined;
  } catch {
    return undefined;
  }
}

/** A line that Tahapan has for each step of a Kegiatan. */
export interface StepLine {
  readonly id: string;
  readonly kegiatan: string;
  readonly number: number;
  readonly title: string;
  readonly lane: string;
}

/** The lines of a Kegiatan in the order of the SOP. */
export const linesOf = (kegiatan: string, lanes: readonly string[]): readonly StepLine[] =>
  sop.flatMap(({ number, title, lane }) =>
    (lane === 'kantor' ? [OFFICE_LANE] : lanes).map((each) => ({
      id: stepId(kegiatan, number, each),
      kegiatan,
      number,
      title,
      lane: each,
    })),
  );

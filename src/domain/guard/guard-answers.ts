import { readRowCells, ROWS_CARRIED } from '../log/row-cells';
import { rowEntries, singleEntries } from '../log/row-entries';
import type { LogDraft } from '../workbook/log-entry';
import type { LogRow } from '../workbook/procedure';

/** "Aman diumumkan": the answer for a document, as stored in the column Penjagaan. */
export interface GuardAnswer {
  readonly reason: string;
  readonly by: string;
  /** As text, for readers of the cell. */
  readonly at: string;
  readonly words: readonly string[];
  /** Keys of the texts that were checked. A changed text causes a new question. */
  readonly keys: readonly string[];
}

export const GUARD_ANSWERED = 'PENJAGAAN_DIJAWAB';

/** Words and characters of a word that an answer keeps, so that it always fits in its cell. */
const KEPT_WORDS = 20;
const KEPT_CHARACTERS = 60;

/** The cell Penjagaan, as JSON that people can also read. */
export const answerText = ({ reason, by, at, words, keys }: GuardAnswer): string =>
  JSON.stringify({
    aman: reason,
    oleh: by,
    pada: at,
    kata: words.slice(0, KEPT_WORDS).map((word) => word.slice(0, KEPT_CHARACTERS)),
    sidik: keys,
  });

/** Keys of the texts that the cell Penjagaan covers; empty if it is unreadable. */
export function clearedIn(cell: string): ReadonlySet<string> {
  if (cell === '') return new Set();
  try {
    const { sidik } = JSON.parse(cell) as { readonly sidik?: unknown };
    return new Set(Array.isArray(sidik) ? sidik.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}

type LogOfAnswers = Pick<LogRow, 'event' | 'object' | 'cells'>;

/** Answers in the Log by ID of a row or an entry; the last answer counts. */
export const loggedAnswers = (log: readonly LogOfAnswers[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([...answerCells(log)].map(([id, cell]) => [id, clearedIn(cell)]));

/** The events that log again, as a Kegiatan opens, the answers of which the cells of `carried` rows do not tell. */
export const answersAgain = (
  log: readonly LogOfAnswers[],
  carried: readonly { readonly id: string }[],
  detail: string,
): readonly LogDraft[] => {
  const told = new Set(carried.map(({ id }) => id));
  const kept = [...answerCells(log)].filter(([id]) => !told.has(id));
  return rowEntries(
    GUARD_ANSWERED,
    kept.map(([id, guard]) => ({ id, detail, cells: { guard } })),
  );
};

const answering: ReadonlySet<string> = new Set([GUARD_ANSWERED, ROWS_CARRIED]);

/** The last cell Penjagaan that the Log has of each row or entry. */
function answerCells(log: readonly LogOfAnswers[]): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const { object, cells } of log.filter(({ event }) => answering.has(event)).flatMap(singleEntries)) {
    const { guard } = readRowCells(cells);
    if (guard !== undefined) answers.set(object, guard);
  }
  return answers;
}

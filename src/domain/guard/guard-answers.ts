import { readRowCells } from '../log/row-cells';
import type { LogRow } from '../workbook/procedure';

/** "Aman diumumkan": what somebody has answered of a document, as the column Penjagaan keeps it. */
export interface GuardAnswer {
  readonly reason: string;
  readonly by: string;
  /** In words, for whoever reads the cell. */
  readonly at: string;
  readonly words: readonly string[];
  /** Keys of the texts that were seen; a text that changes is asked about anew. */
  readonly keys: readonly string[];
}

export const GUARD_ANSWERED = 'PENJAGAAN_DIJAWAB';

/** Words and characters of a word that an answer keeps, so that it always fits into its cell. */
const KEPT_WORDS = 20;
const KEPT_CHARACTERS = 60;

/** The cell Penjagaan, as JSON that a person can read too. */
export const answerText = ({ reason, by, at, words, keys }: GuardAnswer): string =>
  JSON.stringify({
    aman: reason,
    oleh: by,
    pada: at,
    kata: words.slice(0, KEPT_WORDS).map((word) => word.slice(0, KEPT_CHARACTERS)),
    sidik: keys,
  });

/** Keys of the texts that the cell Penjagaan answers; none where it cannot be read. */
export function clearedIn(cell: string): ReadonlySet<string> {
  if (cell === '') return new Set();
  try {
    const { sidik } = JSON.parse(cell) as { readonly sidik?: unknown };
    return new Set(Array.isArray(sidik) ? sidik.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}

/** What the Log knows to be answered, by the ID of a row or of an entry; the last answer to each counts. */
export function loggedAnswers(
  log: readonly Pick<LogRow, 'event' | 'object' | 'cells'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, ReadonlySet<string>>();
  for (const { event, object, cells } of log)
    if (event === GUARD_ANSWERED) answers.set(object, clearedIn(readRowCells(cells).guard ?? ''));
  return answers;
}

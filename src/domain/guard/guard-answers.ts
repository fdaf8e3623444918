import { readRowCells } from '../log/row-cells';
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

/** Answers in the Log by ID of a row or an entry; the last answer counts. */
export function loggedAnswers(
  log: readonly Pick<LogRow, 'event' | 'object' | 'cells'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, ReadonlySet<string>>();
  for (const { event, object, cells } of log)
    if (event === GUARD_ANSWERED) answers.set(object, clearedIn(readRowCells(cells).guard ?? ''));
  return answers;
}

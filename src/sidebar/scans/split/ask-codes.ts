import { ROWS_ASKED, type ToScanRowView, type ToScanView } from '../../../rpc/contract/phone';
import type { Answer, RowView } from '../../../rpc/contract/contract';
import type { Asked } from './part-states';
import type { Part } from './parts';

/** Asks the office about rows by their IDs. */
export type AskRows = (ids: readonly string[]) => Promise<Answer<ToScanView>>;

export interface AskedCodes extends Asked {
  /** The rows that wait for a scan, with those that the page did not list. */
  readonly waiting: readonly RowView[];
  /** Rows of the codes that wait for no scan, to which the person may give a further one. */
  readonly further: readonly RowView[];
}

/** Asks why the rows of these parts' codes wait for no scan; one call, and none where they all wait. */
export async function askCodes(
  parts: readonly Part[],
  rows: readonly RowView[],
  ask: AskRows,
): Promise<AskedCodes> {
  const listed = new Set(rows.map(({ id }) => id));
  const codes = [...new Set(parts.map(({ code }) => code))].filter(
    (code) => code !== '' && !listed.has(code),
  );
  const nothing = { notes: new Map<string, string>(), problem: '', waiting: rows, further: [] };
  if (codes.length === 0) return nothing;
  const answer = await ask(codes.slice(0, ROWS_ASKED));
  if (!answer.ok) return { ...nothing, problem: answer.message };
  const isAwaited = ({ note }: ToScanRowView): boolean => note === '';
  const others = answer.value.rows.filter((row) => !isAwaited(row));
  return {
    notes: new Map(others.map((row) => [row.id, noteOf(row)])),
    problem: '',
    waiting: [...rows, ...answer.value.rows.filter(isAwaited)],
    further: others.filter(({ mayScan }) => mayScan),
  };
}

const noteOf = ({ note, mayScan, evidence, arriving }: ToScanRowView): string =>
  mayScan && (evidence !== '' || arriving) ? `${note} ${FURTHER}` : note;

const FURTHER = 'Bila ini versi barunya, pilih baris itu: keduanya disimpan.';

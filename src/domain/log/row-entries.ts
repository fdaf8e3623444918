import type { LogDraft } from '../workbook/log-entry';
import { rangesOf } from './listed-ids';
import { MAX_CELLS, rowCells } from './row-cells';

/** What an event did to a row of the inventory, or to an entry of a register. */
export interface RowNote {
  readonly id: string;
  readonly detail: string;
  readonly cells: object;
}

/**
 * The entries of an event of several rows. Rows with the same detail share an entry, as many as a cell holds: its object lists
 * their numbers, and its cells are those of each row by number. So the Log grows by what people do, not by how many rows it
 * concerns.
 */
export function rowEntries(event: string, notes: readonly RowNote[]): readonly LogDraft[] {
  const byDetail = new Map<string, RowNote[]>();
  for (const note of notes) {
    const alike = byDetail.get(note.detail);
    if (alike) alike.push(note);
    else byDetail.set(note.detail, [note]);
  }
  return [...byDetail.values()].flatMap((alike) => parts(alike).map((part) => entryOf(event, part)));
}

type Member = RowNote & { readonly text: string };

/** As few lists as fit. */
function parts(notes: readonly RowNote[]): readonly (readonly Member[])[] {
  const lists: Member[][] = [];
  let length = 0;
  for (const note of notes) {
    const text = rowCells(note.cells);
    const more = note.id.length + text.length + SEPARATORS;
    const list = lists[lists.length - 1];
    if (list && length + more <= MAX_CELLS) list.push({ ...note, text });
    else lists.push([{ ...note, text }]);
    length = list && length + more <= MAX_CELLS ? length + more : more;
  }
  return lists;
}
const SEPARATORS = 6;

function entryOf(event: string, list: readonly Member[]): LogDraft {
  const [{ id, detail, text } = { id: '', detail: '', text: '' }] = list;
  if (list.length < 2) return { event, object: id, detail, ...(text !== '' && { cells: text }) };
  return {
    event,
    object: rangesOf(list.map((member) => member.id)).join(' '),
    detail: `${detail} (${list.length} dokumen)`,
    cells: `{${list.map((member) => `${JSON.stringify(member.id)}:${member.text || '{}'}`).join(',')}}`,
  };
}

/** The start of the cells of a list: a cell of a single row is never an object. */
const LIST = /^\{"(?:[^"\\]|\\.)*":\{/;

/** An entry of several rows as an entry for each; any other entry as it is. */
export function singleEntries<E extends { readonly object: string; readonly cells: string }>(
  entry: E,
): readonly E[] {
  if (!LIST.test(entry.cells)) return [entry];
  return membersOf(entry.cells).map(([object, cells]) => ({
    ...entry,
    object,
    cells: JSON.stringify(cells),
  }));
}

function membersOf(text: string): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(JSON.parse(text) as object);
  } catch {
    return [];
  }
}

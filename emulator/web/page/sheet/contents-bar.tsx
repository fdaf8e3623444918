import { useEffect, useState } from 'preact/hooks';
import { letters } from '../ui/format';
import type { Selection } from './selection';

interface Props {
  readonly selection: Selection;
  /** What the editor would show of the cell. */
  readonly text: string;
  readonly note: string;
  readonly filtered: boolean;
  readonly enter: (text: string) => void;
  readonly filter: () => void;
}

/** The name of the cell, its contents, and the filter of its column. */
export function ContentsBar({ selection, text, note, filtered, enter, filter }: Props) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text, selection.row, selection.column]);
  return (
    <div class="contents-bar">
      <output class="cell-name" aria-label="Sel terpilih">
        {nameOf(selection)}
      </output>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        aria-label="Isi sel"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter(typed);
          if (event.key === 'Escape') setTyped(text);
        }}
      />
      {note === '' ? null : (
        <span class="note-mark" title={note}>
          Catatan: {note}
        </span>
      )}
      <button type="button" aria-pressed={filtered} onClick={filter}>
        Filter kolom {letters(selection.column)}
      </button>
    </div>
  );
}

const nameOf = ({ row, column, bottom, right }: Selection): string => {
  const first = `${letters(column)}${row + 1}`;
  const last = `${letters(right - 1)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
};

import { useState } from 'preact/hooks';
import { letters } from '../ui/format';
import type { Selection } from './selection';

interface Props {
  readonly selection: Selection;
  /** The text that the editor would show. */
  readonly text: string;
  readonly note: string;
  readonly filtered: boolean;
  readonly enter: (text: string) => void;
  readonly filter: () => void;
}

/** The name of the cell, its contents, and the filter of its column. */
export function ContentsBar({ selection, text, note, filtered, enter, filter }: Props) {
  return (
    <div class="contents-bar">
      <output class="cell-name" aria-label="Sel terpilih">
        {nameOf(selection)}
      </output>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <ContentsField key={`${selection.row}/${selection.column}`} text={text} enter={enter} />
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

/** A text that is being typed here hides the cell's content until it is entered. */
function ContentsField({ text, enter }: Pick<Props, 'text' | 'enter'>) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      aria-label="Isi sel"
      value={draft ?? text}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && draft !== null) enter(draft);
        if (event.key === 'Enter' || event.key === 'Escape') setDraft(null);
      }}
    />
  );
}

const nameOf = ({ row, column, bottom, right }: Selection): string => {
  const first = `${letters(column)}${row + 1}`;
  const last = `${letters(right - 1)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
};

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Rule } from '../../wire/wire';
import { letters } from '../ui/format';
import type { CellEditing, Editing } from './use-cell-editing';

interface Props {
  readonly editing: Editing;
  readonly editor: Pick<CellEditing, 'commit' | 'cancel'>;
  readonly rule: Rule | undefined;
}

/** The editor over a cell; where data validation offers choices they stand below it. */
export function CellEditor({ editing, editor, rule }: Props) {
  const { value, box, at: cell } = editing;
  const [text, setText] = useState(value);
  const [typed, setTyped] = useState(value !== editing.before);
  const [at, setAt] = useState(-1);
  const ended = useRef(false);
  /** Once only: taking the field away blurs it. */
  const end = (work: () => void): void => {
    if (ended.current) return;
    ended.current = true;
    work();
  };
  const commit: CellEditing['commit'] = (entered, move) => end(() => editor.commit(entered, move));
  const cancel = (): void => end(editor.cancel);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useId();
  const all = rule?.kind === 'list' ? rule.choices : [];
  const fitting = all.filter((choice) => choice.toLowerCase().includes(text.toLowerCase()));
  const choices = typed && text !== '' ? fitting : all;
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(value.length, value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) setAt((at + step + choices.length) % choices.length);
    else if (event.key === 'Enter' && !event.altKey) commit(choices[at] ?? text, 'down');
    else if (event.key === 'Tab') commit(choices[at] ?? text, 'right');
    else if (event.key === 'Escape') cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const type = (next: string): void => {
    setText(next);
    setTyped(true);
    setAt(-1);
  };
  const shared = {
    ref: field,
    value: text,
    'aria-label': `Isi ${letters(cell.column)}${cell.row + 1}`,
    style: { minHeight: `${box.height}px`, width: `${Math.max(box.width, 60)}px` },
    onKeyDown,
    onBlur: () => commit(text, 'stay'),
  };
  return (
    <div
      class="cell-editor"
      style={{ left: `${box.left}px`, top: `${box.top}px`, minWidth: `${box.width}px` }}
    >
      {all.length > 0 ? (
        <input
          {...shared}
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
          onInput={(event) => type(event.currentTarget.value)}
        />
      ) : (
        <textarea {...shared} rows={1} onInput={(event) => type(event.currentTarget.value)} />
      )}
      {choices.length > 0 ? (
        <ul id={list} role="listbox" aria-label="Pilihan">
          {choices.map((choice, index) => (
            <li
              key={choice}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at || choice === value}
              class={index === at ? 'at' : ''}
              onPointerDown={(event) => {
                event.preventDefault();
                commit(choice, 'stay');
              }}
            >
              {choice}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

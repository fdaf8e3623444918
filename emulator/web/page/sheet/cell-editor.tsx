import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Rule } from '../../wire/wire';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly rule: Rule | undefined;
  readonly box: DOMRect;
  /** `move` is where the person goes on: down after Enter, right after Tab. */
  readonly commit: (text: string, move: 'down' | 'right' | 'stay') => void;
  readonly cancel: () => void;
}

/** The editor over a cell; where data validation offers choices they stand below it. */
export function CellEditor({ label, value, rule, box, commit, cancel }: Props) {
  const [text, setText] = useState(value);
  const [typed, setTyped] = useState(false);
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useId();
  const all = rule?.kind === 'list' ? rule.choices : [];
  const fitting = all.filter((choice) => choice.toLowerCase().includes(text.toLowerCase()));
  const choices = typed && text !== '' ? fitting : all;
  useEffect(() => {
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
    'aria-label': label,
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

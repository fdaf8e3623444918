import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Rule } from '../../wire/wire';
import { letters } from '../ui/format';
import { useAway } from '../ui/use-away';
import { ChoiceList, useChoices } from './choices';
import type { CellEditing, Editing } from './use-cell-editing';

interface Props {
  readonly editing: Editing;
  readonly editor: Pick<CellEditing, 'commit' | 'cancel'>;
  readonly rule: Rule | undefined;
}

/** The editor over a cell; the choices of a data validation are listed below it. */
export function CellEditor({ editing, editor, rule }: Props) {
  const { value, before, box, at: cell } = editing;
  const [text, setText] = useState(value);
  const { choices, offers, at, step, restart } = useChoices(rule, value === before ? null : value);
  const { commit, cancel } = useOnce(editor);
  const root = useAway<HTMLDivElement>(() => commit(text, 'stay'));
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useId();
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(value.length, value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (step(event.key)) event.preventDefault();
    else if (event.key === 'Enter' && !event.altKey) commit(choices[at] ?? text, 'down');
    else if (event.key === 'Tab') commit(choices[at] ?? text, 'right');
    else if (event.key === 'Escape') cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = {
    ref: field,
    value: text,
    'aria-label': `Isi ${letters(cell.column)}${cell.row + 1}`,
    style: { minHeight: `${box.height}px`, width: `${Math.max(box.width, 60)}px` },
    onKeyDown,
    onInput: (event: { currentTarget: { value: string } }) => {
      setText(event.currentTarget.value);
      restart(event.currentTarget.value);
    },
    onBlur: () => commit(text, 'stay'),
  };
  return (
    <div
      ref={root}
      class="cell-editor"
      style={{ left: `${box.left}px`, top: `${box.top}px`, minWidth: `${box.width}px` }}
    >
      {offers ? (
        <input
          {...shared}
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        />
      ) : (
        <textarea {...shared} rows={1} />
      )}
      <ChoiceList
        id={list}
        choices={choices}
        at={at}
        now={before}
        choose={(choice) => commit(choice, 'stay')}
      />
    </div>
  );
}

type Ends = Props['editor'];

/** Ends editing once only, because removing the field fires blur too. */
function useOnce(editor: Ends): Ends {
  const ended = useRef(false);
  const once = (work: () => void): void => {
    if (ended.current) return;
    ended.current = true;
    work();
  };
  return {
    commit: (text, move) => once(() => editor.commit(text, move)),
    cancel: () => once(editor.cancel),
  };
}

import { useState } from 'preact/hooks';
import type { Rule } from '../../wire/wire';

export interface Choices {
  /** Whether the cell has any. */
  readonly offers: boolean;
  /** Those that fit what was typed. */
  readonly choices: readonly string[];
  /** The one that arrows have come to; -1 before. */
  readonly at: number;
  /** Whether the key moved to another. */
  step(key: string): boolean;
  restart(typed: string): void;
}

/** The choices of a data validation, narrowed by what is typed; null while nothing is. */
export function useChoices(rule: Rule | undefined, begun: string | null): Choices {
  const [typed, setTyped] = useState(begun);
  const [at, setAt] = useState(-1);
  const all = rule?.kind === 'list' ? rule.choices : [];
  const wanted = (typed ?? '').toLowerCase();
  const choices = all.filter((choice) => choice.toLowerCase().includes(wanted));
  return {
    offers: all.length > 0,
    choices,
    at,
    step: (key) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (by === undefined || choices.length === 0) return false;
      setAt((Math.max(at, by < 0 ? 0 : -1) + by + choices.length) % choices.length);
      return true;
    },
    restart: (text) => {
      setTyped(text);
      setAt(-1);
    },
  };
}

interface Props {
  readonly id: string;
  readonly choices: readonly string[];
  readonly at: number;
  readonly now: string;
  readonly choose: (choice: string) => void;
}

export function ChoiceList({ id, choices, at, now, choose }: Props) {
  if (choices.length === 0) return null;
  return (
    <ul id={id} role="listbox" aria-label="Pilihan">
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at || (at < 0 && choice === now)}
          class={index === at ? 'at' : ''}
          onPointerDown={(event) => {
            event.preventDefault();
            choose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

import { useState } from 'preact/hooks';
import type { Rule } from '../../wire/wire';

export interface Choices {
  /** Whether the cell offers choices. */
  readonly offers: boolean;
  /** The choices that match the typed text. */
  readonly choices: readonly string[];
  /** The index that the arrow keys have selected; -1 at first. */
  readonly at: number;
  /** Handles an arrow key; returns whether the selection moved. */
  step(key: string): boolean;
  restart(typed: string): void;
}

/** The choices of a data validation, filtered by the typed text; `begun` is null while nothing is being typed. */
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

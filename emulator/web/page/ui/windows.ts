import type { WireConsent, WireEvent } from '../../wire/wire';

/** A question over the page until it is answered; null closes it. */
export interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly { readonly label: string; readonly answer: string }[];
  /** Set when the question asks for a text: the label, and the initial text. */
  readonly text?: { readonly label: string; readonly value: string };
}

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
}

export interface ScriptPage {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly frame: string;
  readonly width: number;
  readonly height: number;
}

export interface Menu {
  readonly title: string;
  readonly items: NonNullable<WireEvent['items']>;
}

/** What a script, or the page itself, may show over the page. */
export interface Windows {
  /** Returns a function that removes it early. */
  toast(title: string, message: string): () => void;
  ask(question: Question): Promise<string | null>;
  show(events: readonly WireEvent[]): void;
  close(kind: ScriptPage['kind']): void;
  /** Opens the consent window; null closes it. */
  consent(asked: WireConsent | null): void;
}

const WAYS: Readonly<Record<string, readonly (readonly [label: string, answer: string])[]>> = {
  OK: [['OK', 'OK']],
  OK_CANCEL: [
    ['Batal', 'CANCEL'],
    ['OK', 'OK'],
  ],
  YES_NO: [
    ['Tidak', 'NO'],
    ['Ya', 'YES'],
  ],
  YES_NO_CANCEL: [
    ['Batal', 'CANCEL'],
    ['Tidak', 'NO'],
    ['Ya', 'YES'],
  ],
};

/** The buttons of a ButtonSet in Indonesian; the answers are names of Buttons. */
export const buttonsOf = (set: string): Question['buttons'] =>
  (WAYS[set] ?? [['OK', 'OK']]).map(([label, answer]) => ({ label, answer }));

export const okCancel = buttonsOf('OK_CANCEL');
export const okOnly = buttonsOf('OK');

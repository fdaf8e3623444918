import type { WireConsent, WireEvent } from '../../wire/wire';

/** A question that stands over the page until it is answered; null closes it. */
export interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly { readonly label: string; readonly answer: string }[];
  /** Set when a text is asked for: what it is called, and what stands there first. */
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

/** What a script or the page itself puts over the page. */
export interface Windows {
  /** Answers how to take it away early. */
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

/** A ButtonSet in Indonesian; the answers are a Button's names. */
export const buttonsOf = (set: string): Question['buttons'] =>
  (WAYS[set] ?? [['OK', 'OK']]).map(([label, answer]) => ({ label, answer }));

export const okCancel = buttonsOf('OK_CANCEL');
export const okOnly = buttonsOf('OK');

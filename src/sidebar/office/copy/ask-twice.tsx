import { useState } from 'preact/hooks';

interface Props {
  /** The label of the button, and the text shown before confirmation. */
  readonly label: string;
  readonly question: string;
  readonly busy: boolean;
  readonly onYes: () => void;
}

/** A button for an irreversible action: asks for confirmation; "Batal" cancels. */
export function AskTwice({ label, question, busy, onYes }: Props) {
  const [asking, ask] = useState(false);
  if (!asking)
    return (
      <div class="actions">
        <button class="primary" type="button" disabled={busy} onClick={() => ask(true)}>
          {label}
        </button>
      </div>
    );
  return (
    <div role="group" aria-label={label}>
      <p>
        <strong>{question}</strong>
      </p>
      <div class="actions">
        <button
          class="primary"
          type="button"
          disabled={busy}
          onClick={() => {
            ask(false);
            onYes();
          }}
        >
          Ya
        </button>
        <button type="button" onClick={() => ask(false)}>
          Batal
        </button>
      </div>
    </div>
  );
}

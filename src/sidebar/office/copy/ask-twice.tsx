import { useState } from 'preact/hooks';
import { Button } from '../../../page/button';

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
        <Button class="primary" disabled={busy} run={() => ask(true)} label={label} />
      </div>
    );
  return (
    <div role="group" aria-label={label}>
      <p>
        <strong>{question}</strong>
      </p>
      <div class="actions">
        <Button
          class="primary"
          disabled={busy}
          run={() => {
            ask(false);
            onYes();
          }}
          label="Ya"
        />
        <Button run={() => ask(false)} label="Batal" />
      </div>
    </div>
  );
}

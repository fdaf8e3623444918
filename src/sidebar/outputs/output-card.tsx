import { Button } from '../../page/button';
import type { OutputView } from '../../rpc/contract/contract';

/** A created file and its URL. */
export interface Made {
  readonly name: string;
  readonly link: string;
}

interface Props {
  readonly output: OutputView;
  readonly made: Made | null;
  readonly busy: boolean;
  readonly make: () => Promise<unknown>;
}

/** One output with its button, or with who may create it. */
export const OutputCard = ({ output, made, busy, make }: Props) => (
  <li class="card">
    <strong>{output.label}</strong>
    <div class="soft">{output.purpose}</div>
    {output.may ? (
      <div class="actions">
        <Button disabled={busy} aria-label={`Buat ${output.label}`} run={make} label="Buat" />
      </div>
    ) : (
      <div class="soft">{output.whose}</div>
    )}
    {made === null ? null : (
      <a href={made.link} target="_blank" rel="noreferrer">
        Buka {made.name}
      </a>
    )}
  </li>
);

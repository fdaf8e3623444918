import { Button } from '../button';
import type { RowsView } from '../../rpc/contract/contract';
import type { Decide } from './use-decision';
import { verdicts } from './verdicts';

interface Props {
  readonly view: RowsView;
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly busy: boolean;
  readonly decide: Decide;
}

/** Decides many rows at once: every decidable row that is shown, or the ticked ones. */
export function DecisionBar({ view: { mayDecide, rows }, chosen, choose, busy, decide }: Props) {
  const open = rows.filter(({ own, decision }) => !own && decision !== 'ditunda').map(({ id }) => id);
  const ids = open.filter((id) => chosen.includes(id));
  if (!mayDecide || open.length === 0) return null;
  return (
    <div class="bar" role="group" aria-label="Putuskan beberapa sekaligus">
      <label class="check">
        <input
          type="checkbox"
          checked={ids.length === open.length}
          onChange={(event) => choose(event.currentTarget.checked ? open : [])}
        />
        Pilih semua yang tampil ({open.length})
      </label>
      {ids.length === 0 ? null : (
        <div class="actions">
          {verdicts.map((verdict) => (
            <Button
              key={verdict.id}
              disabled={busy}
              run={() => decide(ids, verdict, false)}
              label={`${verdict.button} ${ids.length}`}
            />
          ))}
        </div>
      )}
    </div>
  );
}

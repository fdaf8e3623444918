import { Button } from '../button';
import type { InventoryRowView } from '../../rpc/contract/contract';
import { RowSummary } from '../rows/row-summary';
import { ScanPages } from '../scans/scan-pages';
import type { Decide } from './use-decision';
import { verdicts } from './verdicts';

interface Props {
  readonly row: InventoryRowView;
  readonly may: boolean;
  readonly chosen: boolean;
  readonly choose: (is: boolean) => void;
  readonly busy: boolean;
  readonly decide: Decide;
}

/** One row with its decision buttons, or with the reason why this person may not decide it. */
export function DecisionCard({ row, may, chosen, choose, busy, decide }: Props) {
  const name = row.title === '' ? row.id : row.title;
  const open = may && !row.own && row.decision !== 'ditunda';
  return (
    <li class="card">
      <RowSummary row={row} />
      {may ? row.scans.map((scan) => <ScanPages key={scan.id} scan={scan} />) : null}
      {may && row.own ? (
        <div class="soft">Anda yang mengisi baris ini; orang lain yang memutuskannya (empat mata).</div>
      ) : null}
      {open ? (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={chosen}
              onChange={(event) => choose(event.currentTarget.checked)}
            />
            Pilih {row.id}
          </label>
          <div class="actions">
            {verdicts.map((verdict) => (
              <Button
                key={verdict.id}
                disabled={busy || verdict.id === row.decision}
                aria-label={`${verdict.button} ${name}`}
                run={() => decide([row.id], verdict, row.decision !== '')}
                label={verdict.button}
              />
            ))}
          </div>
        </>
      ) : null}
    </li>
  );
}

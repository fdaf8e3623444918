import { useState } from 'preact/hooks';
import type { InventoryRowView, RowsView } from '../../rpc/contract/contract';
import { AskReason } from '../ask-reason';
import { amendmentsFor, type Amendment } from './amendments';
import { confirmed } from './confirm-guesses';
import { RowSummary } from '../rows/row-summary';
import { call } from '../server';
import type { PlaceProps } from './place';

interface Props extends PlaceProps {
  readonly row: InventoryRowView;
  readonly view: RowsView;
}

/** One row of the list with the actions of its unit. */
export function RowCard({ row, view, list: { busy, order }, go }: Props) {
  const [asked, setAsked] = useState<Amendment | null>(null);
  const name = row.title === '' ? row.id : row.title;
  const answer = (text: string | null): void => {
    setAsked(null);
    if (asked !== null && text !== null)
      void order(asked.confirmation, () => call('amendRows', asked.name, [row.id], text));
  };
  return (
    <li class="card">
      <RowSummary row={row} />
      <div class="actions">
        <button
          type="button"
          disabled={busy}
          aria-label={`${view.mayType ? 'Ubah' : 'Lihat'} ${name}`}
          onClick={() => go({ at: 'baris', id: row.id })}
        >
          {view.mayType ? 'Ubah' : 'Lihat'}
        </button>
        <button
          type="button"
          disabled={busy}
          aria-label={`Tunjukkan ${name} di lembar`}
          onClick={() =>
            void order(
              ({ row: at }) => ({ bad: false, message: `Baris ${at} di lembar Inventaris.`, details: [] }),
              () => call('showRow', row.id),
            )
          }
        >
          Di lembar
        </button>
        {view.mayType && row.guessed.length > 0 ? (
          <button
            type="button"
            disabled={busy}
            aria-label={`Pastikan ${row.guessed.join(', ')} dari ${name}`}
            onClick={() => void order(confirmed, () => call('confirmGuesses', [row.id]))}
          >
            Pastikan
          </button>
        ) : null}
      </div>
      {amendmentsFor(row, view).length > 0 ? (
        <details>
          <summary aria-label={`Lainnya: ${name}`}>Lainnya</summary>
          <div class="actions">
            {amendmentsFor(row, view).map((amendment) => (
              <button key={amendment.name} type="button" disabled={busy} onClick={() => setAsked(amendment)}>
                {amendment.button}
              </button>
            ))}
          </div>
        </details>
      ) : null}
      {asked === null ? null : <AskReason question={asked} answer={answer} />}
    </li>
  );
}

import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { InventoryRowView, RowsView } from '../../rpc/contract/contract';
import { AskReason } from '../../page/ask-reason';
import { amendmentsFor, type Amendment } from './amendments';
import { taken } from './take-proposals';
import { CarriedAnswers } from './carried';
import { confirmed } from './confirm-guesses';
import { RowSummary } from '../../page/rows/row-summary';
import { call } from '../../page/server';
import type { PlaceProps } from './place';

interface Props extends PlaceProps {
  readonly row: InventoryRowView;
  readonly view: RowsView;
}

/** One row of the list with the actions of its unit. */
export function RowCard({ row, view, list, go }: Props) {
  const { busy, order } = list;
  const [asked, setAsked] = useState<Amendment | null>(null);
  const name = row.title === '' ? row.id : row.title;
  const answer = (text: string | null) => {
    setAsked(null);
    if (asked === null || text === null) return false;
    return order(asked.confirmation, () => call('amendRows', asked.name, [row.id], text));
  };
  return (
    <li class="card">
      <RowSummary row={row} />
      <CarriedAnswers row={row} view={view} list={list} />
      {row.gaps.length === 0 ? null : <div class="soft">Belum diisi untuk DIP: {row.gaps.join('; ')}.</div>}
      {row.proposal === '' || !view.mayType ? null : <div class="soft">Usulan kode: {row.proposal}.</div>}
      <div class="actions">
        <Button
          disabled={busy}
          aria-label={`${view.mayType ? 'Ubah' : 'Lihat'} ${name}`}
          run={() => go({ at: 'baris', id: row.id })}
          label={view.mayType ? 'Ubah' : 'Lihat'}
        />
        <Button
          disabled={busy}
          aria-label={`Tunjukkan ${name} di sheet`}
          run={() =>
            order(
              ({ row: at }) => ({ bad: false, message: `Baris ${at} di sheet Inventaris.`, details: [] }),
              () => call('showRow', row.id),
            )
          }
          label="Di sheet"
        />
        {view.mayType && row.proposal !== '' ? (
          <Button
            disabled={busy}
            aria-label={`Pakai usulan kode untuk ${name}`}
            run={() => order(taken, () => call('takeProposals', [row.id]))}
            label="Pakai usulan"
          />
        ) : null}
        {view.mayType && row.guessed.length > 0 ? (
          <Button
            disabled={busy}
            aria-label={`Pastikan ${row.guessed.join(', ')} dari ${name}`}
            run={() => order(confirmed, () => call('confirmGuesses', [row.id]))}
            label="Pastikan"
          />
        ) : null}
      </div>
      {amendmentsFor(row, view).length > 0 ? (
        <details>
          <summary aria-label={`Lainnya: ${name}`}>Lainnya</summary>
          <div class="actions">
            {amendmentsFor(row, view).map((amendment) => (
              <Button
                key={amendment.name}
                disabled={busy}
                run={() => setAsked(amendment)}
                label={amendment.button}
              />
            ))}
          </div>
        </details>
      ) : null}
      {asked === null ? null : <AskReason question={asked} about={row.id} answer={answer} />}
    </li>
  );
}

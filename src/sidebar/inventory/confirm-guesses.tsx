import { Button } from '../../page/button';
import { stepNumbers } from '../../domain/sop/step-numbers';
import type { RowsView } from '../../rpc/contract/contract';
import type { RowList } from '../../page/rows/use-row-list';
import { call } from '../../page/server';
import type { Note } from '../../page/notice';

interface Props {
  readonly view: RowsView;
  readonly list: RowList;
}

/** The notice after guesses were confirmed. */
export const confirmed = ({ ids }: { readonly ids: readonly string[] }): Note => ({
  bad: false,
  message: `Tebakan pada ${ids.length} dokumen dipastikan benar.`,
  details: [],
});

/** Rows with cells that an import guessed: a link to them and, when only they are shown, one button to confirm all. */
export function ConfirmGuesses({ view, list: { query, busy, ask, order } }: Props) {
  const count = view.counts['perlu dipastikan'];
  if (count === 0 || !view.mayType) return null;
  const ids = view.rows.filter(({ guessed }) => guessed.length > 0).map(({ id }) => id);
  return (
    <section class="notice" aria-label="Tebakan impor">
      <p>
        {count} dokumen berisi sel yang ditebak saat impor. Tahap {stepNumbers.inventory} belum dapat
        diselesaikan sebelum setiap tebakan dipastikan, atau selnya diubah.
      </p>
      {query.filter === 'perlu dipastikan' ? (
        <Button
          disabled={busy || ids.length === 0}
          run={() => order(confirmed, () => call('confirmGuesses', ids))}
          label={`Pastikan ${ids.length} yang tampil`}
        />
      ) : (
        <Button
          disabled={busy}
          run={() => ask({ filter: 'perlu dipastikan' })}
          label="Lihat yang perlu dipastikan"
        />
      )}
    </section>
  );
}

import { Button } from '../../page/button';
import { stepNumbers } from '../../domain/sop/step-numbers';
import { useState } from 'preact/hooks';
import type { RowsView } from '../../rpc/contract/contract';
import { AskReason } from '../../page/ask-reason';
import type { RowList } from '../../page/rows/use-row-list';
import { call } from '../../page/server';
import { placing } from './amendments';

interface Props {
  readonly view: RowsView;
  readonly list: RowList;
}

/** SOP 5: registered documents without a recorded location of the printed copy; one box can be recorded for many at once. */
export function PlaceRows({ view, list: { query, busy, ask, order } }: Props) {
  const [asked, setAsked] = useState(false);
  const count = view.counts['belum ada lokasi'];
  if (count === 0 || !view.mayPlace) return null;
  const ids = view.rows.map(({ id }) => id);
  const answer = (text: string | null) => {
    setAsked(false);
    return (
      text !== null &&
      order(`Lokasi arsip tercetak ${ids.length} dokumen dicatat.`, () =>
        call('amendRows', placing.name, ids, text),
      )
    );
  };
  return (
    <section class="notice" aria-label="Lokasi arsip tercetak">
      <p>
        {count} dokumen belum tercatat Lokasi Arsip Fisik-nya (tahap {stepNumbers.storing}).
      </p>
      {query.filter === 'belum ada lokasi' ? (
        <Button
          disabled={busy || ids.length === 0}
          run={() => setAsked(true)}
          label={`Catat satu lokasi untuk ${ids.length} yang tampil`}
        />
      ) : (
        <Button
          disabled={busy}
          run={() => ask({ filter: 'belum ada lokasi' })}
          label="Lihat yang belum ada lokasinya"
        />
      )}
      {asked ? (
        <AskReason
          question={{ ...placing, title: `${placing.title} (${ids.length} dokumen)` }}
          about={ids.join(' ')}
          answer={answer}
        />
      ) : null}
    </section>
  );
}

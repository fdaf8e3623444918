import { Button } from '../button';
import { stepNumbers } from '../../domain/sop/step-numbers';
import { useState } from 'preact/hooks';
import type { RowsView } from '../../rpc/contract/contract';
import { AskReason, type Question } from '../ask-reason';
import { useCover } from '../cover';
import type { RowList } from '../rows/use-row-list';
import { call } from '../server';

interface Props {
  readonly view: RowsView;
  readonly list: RowList;
}

const question = (count: number): Question => ({
  title: `Tunda ${count} dokumen yang dikembalikan`,
  label: 'Alasan ditunda',
  explain:
    'Barisnya tidak ikut dalam Kegiatan ini dan kembali pada Kegiatan berikutnya, dengan alasan pengembaliannya.',
  confirm: 'Tunda',
});

/** Returned rows prevent finishing the coordination: lists them, and offers to set them aside. */
export function Postpone({ view, list: { query, busy, ask, order } }: Props) {
  const [asked, setAsked] = useState(false);
  const close = useCover(asked, () => setAsked(false));
  const count = view.counts.dikembalikan;
  if (count === 0 || view.coordination !== 'terbuka') return null;
  const ids = view.rows.filter(({ decision }) => decision === 'dikembalikan').map(({ id }) => id);
  const answer = (reason: string | null) => {
    close();
    return (
      reason !== null &&
      order(`${ids.length} dokumen ditunda ke Kegiatan berikutnya.`, () =>
        call('amendRows', 'pengembalianDitunda', ids, reason),
      )
    );
  };
  return (
    <section class="notice" aria-label="Dokumen yang dikembalikan">
      <p>
        {count} dokumen dikembalikan dan belum diperbaiki Sub Bagian. Tahap {stepNumbers.coordination} selesai
        setelah dokumen itu diperbaiki, diajukan lagi, atau ditunda.
      </p>
      {query.filter !== 'dikembalikan' ? (
        <Button disabled={busy} run={() => ask({ filter: 'dikembalikan' })} label="Lihat yang dikembalikan" />
      ) : view.mayPostpone ? (
        <Button
          disabled={busy || ids.length === 0}
          run={() => setAsked(true)}
          label={`Tunda ${ids.length} yang tampil ke Kegiatan berikutnya`}
        />
      ) : null}
      {asked ? <AskReason question={question(ids.length)} about={ids.join(' ')} answer={answer} /> : null}
    </section>
  );
}

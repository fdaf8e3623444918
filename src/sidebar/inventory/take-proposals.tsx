import { Button } from '../../page/button';
import type { RowsView } from '../../rpc/contract/contract';
import type { RowList } from '../../page/rows/use-row-list';
import { call } from '../../page/server';
import type { Note } from '../../page/notice';

interface Props {
  readonly view: RowsView;
  readonly list: RowList;
}

export const taken = ({ ids }: { readonly ids: readonly string[] }): Note => ({
  bad: false,
  message: `Usulan kode klasifikasi dipakai untuk ${ids.length} dokumen.`,
  details: [],
});

/** Rows that lack columns of the DIP: a link to them and, when only they are shown, one button for all proposed codes. */
export function TakeProposals({ view, list: { query, busy, ask, order } }: Props) {
  const count = view.counts['belum lengkap'];
  if (count === 0 || !view.mayType) return null;
  const ids = view.rows.filter(({ proposal }) => proposal !== '').map(({ id }) => id);
  const isShown = query.filter === 'belum lengkap';
  return (
    <section class="notice" aria-label="Kelengkapan DIP">
      <p>
        {count} dokumen belum lengkap untuk DIP: ringkasan yang bukan judul, penanggung jawab, waktu dan
        tempat, bentuk, retensi, dan jenis media.
      </p>
      {isShown ? null : (
        <Button
          disabled={busy}
          run={() => ask({ filter: 'belum lengkap' })}
          label="Lihat yang belum lengkap"
        />
      )}
      {isShown && ids.length > 0 ? (
        <Button
          disabled={busy}
          run={() => order(taken, () => call('takeProposals', ids))}
          label={`Pakai usulan kode untuk ${ids.length} yang tampil`}
        />
      ) : null}
    </section>
  );
}

import type { LaneDoneView, RowsView } from '../../rpc/contract/contract';
import { Button } from '../button';
import type { Note } from '../notice';
import type { RowList } from '../rows/use-row-list';
import { call } from '../server';

interface Props {
  readonly view: RowsView;
  readonly chosen: readonly string[];
  readonly list: RowList;
}

/** The Tim Penghubung accepts the unchanged documents of the former Kegiatan at once, with those that are ticked. */
export function AcceptUnchanged({ view, chosen, list: { busy, order } }: Props) {
  const count = view.counts['tetap, belum diputuskan'];
  if (!view.mayDecide || view.coordination !== 'terbuka' || count === 0) return null;
  return (
    <section class="notice" aria-label="Dokumen yang tetap">
      <p>
        {count} dokumen sama seperti pada Kegiatan lalu. Yang baru, berubah, atau berakhir diperiksa satu per
        satu di bawah{chosen.length === 0 ? '' : `; ${chosen.length} yang dipilih ikut diterima`}.
      </p>
      <div class="actions">
        <Button
          class="primary"
          disabled={busy}
          run={() => order(accepted, () => call('acceptUnchanged', view.unit, chosen))}
          label="Terima yang tetap"
        />
      </div>
    </section>
  );
}

const accepted = ({ finished, refused }: LaneDoneView): Note => ({
  bad: refused.length > 0,
  message: finished.length === 0 ? 'Dokumen yang tetap diterima.' : 'Dokumen diterima; tahap 3 selesai.',
  details: refused,
});

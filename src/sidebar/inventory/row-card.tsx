import { useState } from 'preact/hooks';
import type { AmendmentView, InventoryRowView, RowsView } from '../../rpc/contract/contract';
import { AskReason, type Question } from '../ask-reason';
import { confirmed } from './confirm-guesses';
import { RowSummary } from '../rows/row-summary';
import { call } from '../server';
import type { PlaceProps } from './inventory';

interface Props extends PlaceProps {
  readonly row: InventoryRowView;
  readonly view: RowsView;
}

interface Amendment extends Question {
  readonly name: AmendmentView;
  readonly button: string;
  readonly said: string;
  readonly fits: (row: InventoryRowView) => boolean;
}

/** What can be said of a row with a text of one's own; one more is an entry here. */
const amendments: readonly Amendment[] = [
  {
    name: 'tidakDipindai',
    button: 'Tidak dapat dipindai',
    title: 'Dokumen ini tidak dapat dipindai',
    label: 'Alasan tidak dipindai',
    explain: 'Alasan menggantikan pindaian dan tercatat di laporan, misalnya: buku besar terjilid.',
    confirm: 'Simpan alasan',
    said: 'Alasan tidak dipindai dicatat.',
    fits: ({ evidence }) => evidence === '',
  },
  {
    name: 'ditunda',
    button: 'Tunda',
    title: 'Tunda dokumen ini',
    label: 'Alasan ditunda',
    explain: 'Baris tidak ikut dalam Kegiatan ini dan kembali pada Kegiatan berikutnya.',
    confirm: 'Tunda',
    said: 'Baris ditunda ke Kegiatan berikutnya.',
    fits: ({ decision }) => decision !== 'ditunda',
  },
  {
    name: 'dilanjutkan',
    button: 'Lanjutkan',
    title: 'Lanjutkan dokumen ini',
    label: 'Alasan dilanjutkan',
    explain: 'Baris ikut lagi dalam Kegiatan ini dan menunggu keputusan Tim Penghubung.',
    confirm: 'Lanjutkan',
    said: 'Baris ikut lagi dalam Kegiatan ini.',
    fits: ({ decision }) => decision === 'ditunda',
  },
  {
    name: 'lokasiTercetak',
    button: 'Lokasi tercetak',
    title: 'Tempat arsip tercetak',
    label: 'Lokasi arsip tercetak',
    explain: 'Misalnya: Lemari 2, rak 3, boks 14. Menggantikan lokasi yang sudah tercatat.',
    confirm: 'Simpan lokasi',
    said: 'Lokasi arsip tercetak dicatat.',
    fits: () => true,
  },
];

/** One row of the list with what its unit can do with it. */
export function RowCard({ row, view, list: { busy, order }, go }: Props) {
  const [asked, setAsked] = useState<Amendment | null>(null);
  const name = row.title === '' ? row.id : row.title;
  const answer = (text: string | null): void => {
    setAsked(null);
    if (asked !== null && text !== null)
      void order(asked.said, () => call('amendRows', asked.name, [row.id], text));
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
      {view.mayType ? (
        <details>
          <summary aria-label={`Lainnya: ${name}`}>Lainnya</summary>
          <div class="actions">
            {amendments
              .filter(({ fits }) => fits(row))
              .map((amendment) => (
                <button
                  key={amendment.name}
                  type="button"
                  disabled={busy}
                  onClick={() => setAsked(amendment)}
                >
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

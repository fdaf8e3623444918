import { useState } from 'preact/hooks';
import type { Order } from '../use-orders';
import type { Note } from '../notice';
import { call } from '../server';

interface Props {
  readonly mayOpen: boolean;
  /** The current half year. */
  readonly suggestion: string;
  readonly busy: boolean;
  readonly order: Order;
}

/** The PPID opens a Kegiatan; other people see whose turn it is. */
export function OpenKegiatan({ mayOpen, suggestion, busy, order }: Props) {
  const [name, setName] = useState('');
  if (!mayOpen) return <p class="notice">Belum ada Kegiatan yang berjalan. PPID yang membukanya.</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void order(opened, () => call('openKegiatan', name));
      }}
    >
      <h2>Buka Kegiatan</h2>
      <p class="soft">
        Dokumen yang sudah ada di DIP dan DIK ikut dengan isi dan pindaiannya; Sub Bagian hanya menyatakan
        mana yang tetap, berubah, atau berakhir.
      </p>
      <label for="kegiatan">Nama Kegiatan</label>
      <input
        id="kegiatan"
        value={name}
        placeholder={suggestion}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button class="primary" type="submit" disabled={busy || name.trim() === ''}>
        Buka Kegiatan
      </button>
    </form>
  );
}

const opened = ({ carried }: { readonly carried: number }): Note => ({
  bad: false,
  message:
    carried === 0
      ? 'Kegiatan dibuka. Setiap Sub Bagian dapat mulai menginventarisasi.'
      : `Kegiatan dibuka dengan ${carried} dokumen dari sebelumnya. Setiap Sub Bagian menyatakan kelanjutannya di Inventaris.`,
  details: [],
});

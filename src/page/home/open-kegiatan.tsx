import { useState } from 'preact/hooks';
import type { Order } from '../use-orders';
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
        void order('Kegiatan dibuka. Setiap Sub Bagian dapat mulai menginventarisir.', () =>
          call('openKegiatan', name),
        );
      }}
    >
      <h2>Buka Kegiatan</h2>
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

import { grouped } from './dates';
import type { Entries } from './entries/use-entries';

/** Progress of loading the list, and a retry where it stopped. */
export function Loading({
  entries: { state, all, again },
  total,
}: {
  readonly entries: Entries;
  readonly total: number;
}) {
  if (state === 'complete') return null;
  if (state === 'loading')
    return (
      <p class="loading">
        Memuat {grouped(all.length)} dari {grouped(total)}…
        <progress value={all.length} max={total} aria-label="Memuat daftar" />
      </p>
    );
  return (
    <p class="loading" role="alert">
      {state === 'failed'
        ? `Baru ${grouped(all.length)} dari ${grouped(total)} yang termuat; pencarian belum lengkap. Mungkin sedang banyak pengunjung: coba lagi sebentar lagi. Bila tetap gagal, buka halaman ini di jendela samaran. `
        : 'Daftar ini baru saja diperbarui. Muat ulang halaman untuk melihat yang baru. '}
      {state === 'failed' ? (
        <button type="button" class="plain" onClick={again}>
          Coba lagi
        </button>
      ) : null}
    </p>
  );
}

import type { ScansView } from '../../rpc/contract/contract';

const SHOWN = 20;

/** Filed files, the newest first, and which of them the office does not own. */
export function Filed({ view }: { readonly view: ScansView }) {
  const newest = [...view.filed].reverse();
  return (
    <section aria-label="Tersimpan">
      <h2>Tersimpan ({view.filed.length})</h2>
      <ul>
        {newest.slice(0, SHOWN).map((scan) => (
          <li class="card" key={scan.id}>
            <a href={scan.link} target="_blank" rel="noreferrer">
              {scan.archiveName}
            </a>
            <div class="soft">
              {scan.place} · semula {scan.originalName}
            </div>
          </li>
        ))}
      </ul>
      {newest.length > SHOWN ? (
        <p class="soft">dan {newest.length - SHOWN} berkas lagi di sheet Pindaian.</p>
      ) : null}
      {view.notOwned.length === 0 ? null : (
        <p class="notice">
          {view.notOwned.length} berkas tersimpan masih milik akun pribadi dan hilang bila akunnya ditutup.
          Jalankan pemicu dengan akun kantor agar salinannya dibuat.
        </p>
      )}
    </section>
  );
}

import type { PublicView } from '../wire/public-view';

/** How to request unlisted documents, how to download the list, and its licence. */
export function Foot({ view }: { readonly view: PublicView }) {
  const { office, publication, url } = view;
  return (
    <footer>
      <section aria-labelledby="minta">
        <h2 id="minta">Tidak menemukan informasi yang Anda cari?</h2>
        <p>
          Anda berhak memintanya (UU 14 Tahun 2008). Sampaikan permintaan informasi kepada PPID {office.name}
          {publication.contact === '' ? '' : ' melalui '}
          {publication.contact === '' ? null : (
            <a href={`mailto:${publication.contact}`}>{publication.contact}</a>
          )}
          , atau datang ke {[office.address, office.city].filter(Boolean).join(', ')}. Permintaan dijawab
          paling lambat 10 hari kerja dan dapat diperpanjang 7 hari kerja.
        </p>
      </section>
      <section aria-labelledby="unduh" class="not-on-paper">
        <h2 id="unduh">Unduh daftar ini</h2>
        <ul>
          <li>
            <a href={`${url}?format=csv`}>CSV</a> untuk Excel dan lembar kerja lain
          </li>
          <li>
            <a href={`${url}?format=json`} target="_blank">
              JSON
            </a>{' '}
            untuk pembuat aplikasi
          </li>
          <li>
            <a href={`${url}?format=atom`} target="_blank">
              Atom
            </a>{' '}
            untuk mengikuti perubahan dengan pembaca RSS/Atom
          </li>
        </ul>
        <button type="button" onClick={() => print()}>
          Cetak hasil ini
        </button>
      </section>
      <p>
        {publication.licence === '' ? null : (
          <>
            Lisensi daftar:{' '}
            <a href={publication.licence} target="_blank" rel="license noopener noreferrer">
              {publication.licence.replace(/^https?:\/\//, '')}
            </a>
            .{' '}
          </>
        )}
        {view.exempted.length === 0
          ? 'Daftar ini tidak memuat informasi yang dikecualikan menurut undang-undang.'
          : 'Informasi yang dikecualikan menurut undang-undang hanya disebut judul, dasar, dan masanya.'}
      </p>
    </footer>
  );
}

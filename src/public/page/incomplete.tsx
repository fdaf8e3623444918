/** The page arrived without its data, which does not mean that nothing is published. */
export const Incomplete = () => (
  <main>
    <h1>Daftar Informasi Publik</h1>
    <p>
      Halaman ini tidak lengkap: datanya tidak ikut terkirim. Muat ulang halaman; bila tetap begini,
      beritahukan kepada kantornya.
    </p>
  </main>
);

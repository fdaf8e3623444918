/** Before the office has published anything, or while its file cannot be read. */
export const Unpublished = () => (
  <main>
    <h1>Daftar Informasi Publik</h1>
    <p>
      Daftar ini belum diterbitkan, atau sedang tidak dapat dibaca. Silakan kembali lagi nanti, atau hubungi
      kantornya.
    </p>
  </main>
);

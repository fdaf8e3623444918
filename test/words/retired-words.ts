/** A retired wording, and the one that is used instead everywhere. */
export interface RetiredWord {
  readonly retired: RegExp;
  readonly right: string;
}

const word = (retired: RegExp, right: string): RetiredWord => ({ retired, right });

/** One word for one thing. The SOP's own words (src/domain/sop) stay as they are. */
export const retiredWords: readonly RetiredWord[] = [
  word(/\b(?:diinventarisir|menginventarisir)\b/, 'diinventarisasi, menginventarisasi'),
  word(/\b[Jj]alur\b(?! evakuasi)/, 'Unit Kerja'),
  // A Unit Kerja is a lane of the SOP, also that of the office; a row has a Sub Bagian.
  word(/\bdi Unit Kerja ini\b/, 'di Sub Bagian ini'),
  word(/\bBelum tuntas\b/, 'Belum selesai'),
  word(/\bmemutuskan baris/, 'memverifikasi dokumen'),
  word(/\bsidik\b/, 'kode verifikasi (hash)'),
  word(/\bhari kerja sejak\b/, 'hari kerja terhitung sejak'),
  word(/, lewati /, ', tidak termasuk'),
  word(/\bPengingat tugas:/, 'Pengingat: … tugas'),
  word(/Membuka tautan di atas tidak mengubah apa pun/, 'Tautan di atas hanya membuka lembar kerja.'),
  word(/tidak berwenang: ini tugas/, 'tidak berwenang: ini dikerjakan oleh …'),
  word(/Tidak ada yang hilang; coba lagi/, 'Data Anda aman; silakan coba lagi dalam beberapa detik.'),
  word(/\b[Bb]aris di kursor|\bdi kursor\b/, 'Baris terpilih'),
  word(/\b[Bb]uku kerja\b/, 'lembar kerja'),
  word(/\b(?:di|ke|dari|ini|setiap) lembar\b(?! kerja)/, 'lembar kerja (the file), sheet (a tab)'),
  word(
    /\blembar (?:Inventaris|DIP|DIK|Pindaian|Pengaturan|Log|Kegiatan|Tahapan|Beranda|Orang|ini|itu|dengan)\b/,
    'sheet',
  ),
  word(/\bLembar sedang\b/, 'Sheet sedang'),
  word(/Google sedang terganggu/, 'Layanan Google sedang mengalami gangguan.'),
  word(/Kuota Google sedang habis/, 'Kuota layanan Google telah habis.'),
  word(
    /Pemicu waktu tidak bekerja sejak/,
    'Proses otomatis (pemicu waktu) tidak berjalan lebih dari setengah hari kerja.',
  ),
  word(/\bAmbil alih\b|\bmengambil alih\b/, 'Jalankan dengan akun saya'),
  word(/\bGawat\b/, 'Mendesak'),
  word(/\bSemua sehat\b/, 'Tidak ditemukan masalah.'),
  word(/\bPakai bawaan\b/, 'Gunakan nilai bawaan'),
  word(/\bBukan untuk kami\b/, 'Bukan berkas kantor ini'),
  word(/\bBukan sama\b/, 'Berkas berbeda'),
  word(/\bAda: tidak dapat dipindai\b/, 'Bukti: alasan tidak dipindai'),
  word(/\btidak dapat:/, 'tidak dapat diproses:'),
  word(/\bUsang\b/, 'Melewati batas, perlu dimutakhirkan'),
  word(/\bDasar(?:nya)? gugur\b/, 'Dasar tidak berlaku lagi'),
  word(/\bbersandar pada\b/, 'didasarkan pada'),
  word(/\bTarik dari daftar\b/, 'Keluarkan dari daftar'),
  word(/\bLokasi Arsip Tercetak\b/, 'Lokasi Arsip Fisik'),
  word(/\bYang Jatuh Tempo\b/, 'Tindakan'),
  word(/\bpindah ke inaktif\b/, 'dipindahkan ke arsip inaktif'),
  word(/Yang Anda cari tidak ada di sini/, 'Tidak menemukan informasi yang Anda cari?'),
  word(/paling lambat 10 hari kerja\./, '10 hari kerja dan dapat diperpanjang 7 hari kerja.'),
  word(/tidak tersedia daring/, 'belum tersedia secara daring'),
  word(
    /mungkin Anda sendiri yang mengetik/,
    'kemungkinan Anda sendiri yang mengisinya; … petugas lain (prinsip empat mata)',
  ),
  word(/Lampiran terlalu besar/, 'Karena ukurannya melebihi batas surel, lampiran disimpan di Google Drive.'),
  word(/\btetap terbit\b/, 'tetap tayang'),
  word(/\b[Bb]erkas terbitan\b/, 'berkas publikasi'),
  word(/\bCetak yang tampil\b/, 'Cetak hasil ini'),
  word(/\bpembaca umpan\b/, 'pembaca RSS/Atom'),
];

import type { PlatformFault } from '../ports/platform-fault';

/**
 * What happened and what to do, for each fault of Google's. The page shows the same words if a call never reached the server.
 * Unknown faults have none.
 */
export const platformWords: Readonly<Record<PlatformFault, string | undefined>> = {
  API_OFF:
    'Layanan Google Sheets atau Drive untuk program ini belum aktif. Pemilik lembar kerja membuka Ekstensi > Apps Script; di bagian Layanan, hapus lalu tambahkan lagi Google Sheets API dan Drive API (atau simpan ulang appsscript.json), tunggu satu menit, lalu muat ulang lembar kerja ini. Data Anda aman.',
  SEVERAL_ACCOUNTS:
    'Peramban ini masuk dengan beberapa akun Google, dan Google memakai akun lain daripada yang membuka lembar kerja ini. Data Anda aman. Buka lembar kerja ini di profil Chrome tersendiri yang hanya berisi akun kantor Anda (atau keluar dari akun lainnya), lalu muat ulang.',
  CONSENT_MISSING:
    'Izin Google belum lengkap. Di lembar kerja klik menu Dokumentasi > Buka sidebar: Google membuka jendela izin. Centang semua kotak, pilih Lanjutkan, lalu klik menu itu sekali lagi. Di HP: buka lagi halamannya.',
  NO_PERMISSION:
    'Akun Google Anda belum boleh mengubah lembar atau berkas ini. Minta PPID membuka Kesehatan dan membagikan lembar dan folder "Dokumentasi Informasi Publik" kepada Anda, lalu coba lagi.',
  NOT_FOUND:
    'Berkas atau folder di Drive tidak terlihat dari akun Anda. Minta PPID membuka Kesehatan dan membagikan folder "Dokumentasi Informasi Publik" kepada Anda, lalu coba lagi.',
  PROTECTED:
    'Baris itu terkunci di sheet: hanya pemilik lembar kerja, PPID, Pelaksana, dan Akun Kantor yang dapat mengubahnya. Tidak ada yang tersimpan. Bila sheet Pengaturan baru diurutkan atau barisnya dipindahkan, tunggu lima menit. Bila Anda baru diberi peran itu, minta pemilik lembar kerja menjalankan menu Dokumentasi > Siapkan / perbaiki, lalu coba lagi.',
  NO_GRID: 'Ada sheet yang terhapus. Buka menu Dokumentasi > Siapkan / perbaiki, lalu coba lagi.',
  PARENTS:
    'Berkas sedang dipindahkan orang lain di Drive. Data Anda aman; silakan coba lagi dalam beberapa detik.',
  NO_ACCOUNT: 'Alamat surel itu tidak mempunyai akun Google. Periksa ejaannya di Pengaturan, lalu coba lagi.',
  SHARING_LIMIT:
    'Google membatasi jumlah berbagi dalam waktu singkat. Data Anda aman; silakan coba lagi besok.',
  STORAGE_FULL:
    'Penyimpanan Drive penuh. Data Anda aman. Kosongkan sebagian (termasuk Sampah Drive), lalu coba lagi.',
  WORKBOOK_FULL:
    'Lembar kerja ini sudah memuat 10 juta sel, batas Google. Belum ada yang disimpan. Hapus sheet buatan sendiri atau baris dan kolom kosong yang tidak dipakai (klik kanan > Hapus baris), lalu coba lagi.',
  MAIL_QUOTA: 'Kuota surel Google hari ini sudah habis. Surel belum terkirim; coba lagi besok.',
  QUOTA_DAY: 'Kuota Google hari ini sudah habis. Data Anda aman; silakan coba lagi besok.',
  MAIL_REFUSED:
    'Google menolak surel ini, jadi belum terkirim. Periksa alamat penerima dan ukuran lampiran di Pengaturan, lalu coba lagi.',
  QUOTA_MINUTE:
    'Kuota Google untuk menit ini sudah habis. Data Anda aman; silakan coba lagi setelah satu menit.',
  TOO_MANY_AT_ONCE:
    'Terlalu banyak yang sedang berjalan dengan akun Anda. Data Anda aman; tutup jendela yang tidak dipakai, lalu coba lagi dalam beberapa detik.',
  LOCK: 'Rekan lain sedang menyimpan. Data Anda aman; silakan coba lagi dalam beberapa detik.',
  TOO_LONG:
    'Google menghentikan pekerjaan ini karena terlalu lama. Data Anda aman; muat ulang untuk melihat sampai mana, lalu lanjutkan.',
  INVALID: undefined,
  DISCONNECTED: 'Google tidak menjawab. Periksa sambungan internet, lalu coba lagi.',
  SERVER: 'Layanan Google sedang mengalami gangguan. Data Anda aman; silakan coba lagi dalam beberapa detik.',
  UNKNOWN: undefined,
};

/** An action outside the workbook succeeded, but a temporary failure at Google prevented recording it: when it will be recorded. */
export const notedLater = {
  intake:
    'Google sedang tidak menerima catatannya; sheet Pindaian mencatatnya pada pemeriksaan berikutnya, paling lama 15 menit pada jam kerja. Tidak perlu diulang.',
  archive:
    'Google sedang tidak menerima catatannya; pemicu harian mencatatnya, atau segera bila tombol ini ditekan sekali lagi setelah satu menit.',
  publication:
    'Google sedang tidak menerima catatannya di lembar kerja; pemicu harian mencatatnya, atau segera dengan Terbitkan DIP sekali lagi setelah satu menit.',
} as const;

/** What Google says when it declines, by its own published words, and what a person can do about it. */
const known: readonly (readonly [said: RegExp, words: string])[] = [
  [
    /Required permissions|insufficient authentication scopes|Authorization is required/i,
    'Izin Google belum lengkap. Buka menu Dokumentasi > Siapkan, lalu centang semua izin yang diminta.',
  ],
  [
    /Service invoked too many times for one day: email/i,
    'Kuota surel Google hari ini sudah habis. Laporan belum terkirim; coba lagi besok.',
  ],
  [
    /Service invoked too many times|Quota exceeded|Rate Limit Exceeded/i,
    'Kuota Google sedang habis. Tidak ada yang hilang; coba lagi beberapa menit lagi.',
  ],
  [
    /server error occurred|Service error|internal error|failed with error: (Internal|The service is currently)/i,
    'Google sedang terganggu. Tidak ada yang hilang; coba lagi beberapa menit lagi.',
  ],
  [
    /File not found/i,
    'Berkas atau folder di Drive tidak terlihat dari akun Anda. Minta PPID membuka Kesehatan dan membagikan folder "Dokumentasi Informasi Publik" kepada Anda, lalu coba lagi.',
  ],
  [/storage quota/i, 'Penyimpanan Drive penuh. Kosongkan sebagian, lalu coba lagi.'],
];

/** Words for a failure that Google explains; undefined for one that only we can explain. */
export const platformWords = (error: unknown): string | undefined => {
  const said = error instanceof Error ? error.message : String(error);
  return known.find(([pattern]) => pattern.test(said))?.[1];
};

/** An action outside the workbook succeeded, but a temporary failure at Google prevented recording it: when it will be recorded. */
export const notedLater = {
  intake:
    'Google sedang tidak menerima catatannya; sheet Pindaian mencatatnya pada pemeriksaan berikutnya, paling lama 15 menit pada jam kerja. Tidak perlu diulang.',
  archive:
    'Google sedang tidak menerima catatannya; pemicu harian mencatatnya, atau segera bila tombol ini ditekan sekali lagi setelah satu menit.',
  publication:
    'Google sedang tidak menerima catatannya di lembar kerja; pemicu harian mencatatnya, atau segera dengan Terbitkan DIP sekali lagi setelah satu menit.',
} as const;

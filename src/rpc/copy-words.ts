import type { Refusal } from '../domain/refusal/refusal';

type Fact<C extends Refusal['code']> = Extract<Refusal, { readonly code: C }>;

/** The texts shown in a workbook that is not the office's. */
export const copyWords = {
  IS_COPY: ({ office, isCertain }: Fact<'IS_COPY'>): string =>
    isCertain
      ? `Ini salinan: bukan lembar kerja kantor "${office}" yang berlaku. Tidak ada yang ditulis, dikirim, dipindahkan, atau diberi nomor dari sini. Bekerjalah di lembar kerja kantor. Bila salinan ini hendak dipakai, buka sidebar: di sana ada pilihan "Jadikan kantor baru" dan "Pindahkan kantor ke sini".`
      : `Belum pasti apakah ini lembar kerja kantor "${office}" atau salinannya, jadi belum ada yang ditulis. Di lembar kerja kantor, pemicu waktu mencatatnya sendiri dalam 5 menit; coba lagi sesudah itu. Bila tetap begini, buka sidebar: PPID dapat memastikannya di sana.`,
  NOT_A_COPY: (): string => 'Lembar ini lembar kerja kantor sendiri, bukan salinan. Tidak ada yang diubah.',
  COPY_STALE: ({ entries }: Fact<'COPY_STALE'>): string =>
    `Kantor tidak dipindahkan: lembar kerja asli masih dipakai sesudah salinan ini dibuat${entries > 0 ? ` (${entries} catatan baru di Log-nya)` : ''}, sehingga yang terbaru tidak ada di sini. Buat salinan baru dari lembar kerja asli, lalu pindahkan kantor dari salinan itu.`,
  ORIGINAL_UNREACHABLE: ({ link }: Fact<'ORIGINAL_UNREACHABLE'>): string =>
    `Kantor tidak dipindahkan: lembar kerja asli (${link}) tidak dapat Anda ubah, jadi lembar kerja itu tidak dapat dihentikan, dan dua lembar kerja akan bekerja pada arsip yang sama. Minta pemiliknya membagikan lembar kerja asli kepada Anda sebagai Editor, atau memulihkannya dari Sampah Drive, lalu coba lagi.`,
};

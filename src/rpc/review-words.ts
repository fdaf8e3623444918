import type { RowReviewView } from './contract/rows';

/** @example '2 baris baru mendapat ID. 1 baris bermasalah: lihat kolom Masalah.' */
export function describeReview({ adopted, resubmitted, flagged, missing }: RowReviewView): string {
  const sentences = [
    ...(adopted > 0 ? [`${adopted} baris baru mendapat ID.`] : []),
    ...(resubmitted > 0 ? [`${resubmitted} baris yang diubah di sheet menunggu diputuskan lagi.`] : []),
    ...(flagged > 0 ? [`${flagged} baris bermasalah: lihat kolom Masalah.`] : []),
    ...(missing > 0
      ? [`${missing} baris tidak ada lagi di sheet: kembalikan dari sidebar, bagian Inventaris.`]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : 'Semua baris lengkap; tidak ada yang perlu diperbaiki.';
}

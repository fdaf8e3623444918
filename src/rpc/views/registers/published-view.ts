import type { Published } from '../../../app/publish/publish-dip';
import { notedLater } from '../../platform-words';
import type { PublishedView } from '../../contract/publication';

export function publishedView({
  action,
  state,
  difference,
  foreignOwner,
  isNotedLater,
}: Published): PublishedView {
  const { added, changed, withdrawn } = difference;
  const counts = `${added.length} baru, ${changed.length} berubah, ${withdrawn.length} ditarik`;
  return {
    message:
      action === 'tulis'
        ? `DIP sudah terbit: ${state.count} informasi (${counts}).`
        : action === 'selesaikan'
          ? `Penerbitan yang terputus sudah diselesaikan: ${state.count} informasi.`
          : `Tidak ada yang berubah sejak penerbitan terakhir; ${state.count} informasi tetap tayang.`,
    notes: [
      ...(isNotedLater ? [notedLater.publication] : []),
      ...(foreignOwner === ''
        ? []
        : [
            `Berkas publikasi milik ${foreignOwner}, bukan akun kantor. Pindahkan kepemilikannya ke akun kantor, supaya halaman publik tidak hilang bersama akun itu.`,
          ]),
    ],
    fileId: state.fileId,
  };
}

import type { SetUpAction, SetUpReport } from '../ports/provisioner';

const words: { readonly [D in SetUpAction['action']]: string } = {
  SHEET_ADDED: 'sheet dibuat',
  COLUMN_ADDED: 'kolom ditambahkan',
  COLUMN_MARKED: 'kolom dikenali kembali',
  ROWS_SEEDED: 'daftar diisi',
  DROPDOWN_SET: 'daftar pilihan disesuaikan',
  COLOR_ADDED: 'warna penanda dipasang',
  VIEW_ADDED: 'tampilan filter dibuat',
  CHART_ADDED: 'grafik dibuat',
  FOLDER_FOREIGN: 'folder di Pengaturan bukan milik kantor dan tidak disentuh (lihat Kesehatan)',
  FOLDER_ADDED: 'folder dibuat',
  PUBLICATION_MOVED: 'berkas publikasi dipindahkan ke folder Terbitan',
  TRIGGER_ADDED: 'pemicu waktu dipasang',
};

/** @example '13 sheet dibuat, 15 folder dibuat. Isi Pengaturan ...' */
export function describeSetUp({ done }: SetUpReport): string {
  if (done.length === 0) return 'Semua sudah siap; tidak ada yang perlu diperbaiki.';
  const counts = new Map<SetUpAction['action'], number>();
  for (const { action } of done) counts.set(action, (counts.get(action) ?? 0) + 1);
  const list = [...counts].map(([action, count]) => `${count} ${words[action]}`).join(', ');
  return `${list}. Isi alamat surel setiap peran di sheet Pengaturan, lalu PPID membuka Kegiatan dari sidebar.`;
}

import type { SetUpAction, SetUpReport } from '../ports/provisioner';

const words: { readonly [D in SetUpAction['deed']]: string } = {
  SHEET_ADDED: 'sheet dibuat',
  COLUMN_ADDED: 'kolom ditambahkan',
  COLUMN_MARKED: 'kolom dikenali kembali',
  ROWS_SEEDED: 'daftar diisi',
  DROPDOWN_SET: 'daftar pilihan disesuaikan',
  COLOUR_ADDED: 'warna penanda dipasang',
  VIEW_ADDED: 'tampilan filter dibuat',
  CHART_ADDED: 'grafik dibuat',
  FOLDER_ADDED: 'folder dibuat',
  TRIGGER_ADDED: 'pemicu waktu dipasang',
};

/** @example '13 sheet dibuat, 15 folder dibuat. Isi Pengaturan ...' */
export function describeSetUp({ done }: SetUpReport): string {
  if (done.length === 0) return 'Semua sudah siap; tidak ada yang perlu diperbaiki.';
  const counts = new Map<SetUpAction['deed'], number>();
  for (const { deed } of done) counts.set(deed, (counts.get(deed) ?? 0) + 1);
  const list = [...counts].map(([deed, count]) => `${count} ${words[deed]}`).join(', ');
  return `${list}. Isi alamat surel setiap peran di sheet Pengaturan, lalu PPID membuka Kegiatan dari sidebar.`;
}

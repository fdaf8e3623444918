import { openSearch } from '../../../src/public/page/search';
import type { PublicEntry } from '../../../src/public/wire/public-view';

const titles: readonly (readonly [title: string, year: number, category?: PublicEntry['category']])[] = [
  ['Laporan Kinerja', 2024],
  ['Keputusan KPU Nomor 12 Tahun 2023 tentang Tim Pengelola', 2023],
  ['Laporan Per\u00ADusa\u00ADhaan Dae\u00ADrah', 2022],
  ['Pengumuman Darurat', 2024, 'serta merta'],
  ['PKPU-15 Kode Etik', 2019],
  ['Rencana Strategis 2020-2024', 2020],
  ['Daftar Softcopy+Hardcopy', 2024],
  ['S.O.P. Pelayanan Informasi', 2024],
  ['Berita Acara Serah Terima Logistik Semester II', 2024],
  ['SK Pengangkatan Bendahara', 2021],
  ['Daftar Calon Tetap Anggota DPRD', 2023],
  ['Jumlah TPS per Kecamatan', 2024],
  ['Rencana Umum Pengadaan Barang dan Jasa', 2024],
  ['Profil Anggota KPU', 2024],
  ['Tata Cara Permohonan Informasi', 2022],
];

const search = openSearch('Komisi Pemilihan Umum Kabupaten Lahat');
search.add(
  titles.map(([title, year, category = 'berkala'], index) => ({
    ...({
      summary: '',
      holder: '',
      producer: '',
      made: '',
      form: '',
      retention: '',
      unit: 'KUL',
    } as never as PublicEntry),
    id: `DIP-${String(index + 1).padStart(4, '0')}`,
    title,
    year,
    category,
  })),
  [],
);
const first = (words: string): string | undefined =>
  titles[Number(search.find(words)[0]?.slice(4) ?? 0) - 1]?.[0];

test.each([
  ['laporan kinerja tahun 2024', 'Laporan Kinerja'],
  ['laporan kinerja kpu', 'Laporan Kinerja'],
  ['dokumen laporan kinerja', 'Laporan Kinerja'],
  ['sk kpu nomor 12', titles[1]?.[0]],
  ['surat keputusan 12', titles[1]?.[0]],
  ['keputusan no. 12', titles[1]?.[0]],
  ['laporan perusahaan daerah', titles[2]?.[0]],
  ['sertamerta', 'Pengumuman Darurat'],
  ['pkpu15', 'PKPU-15 Kode Etik'],
  ['pkpu nomor 15', 'PKPU-15 Kode Etik'],
  ['renstra 2020-2024', 'Rencana Strategis 2020-2024'],
  ['hardcopy', 'Daftar Softcopy+Hardcopy'],
  ['SOP pelayanan', 'S.O.P. Pelayanan Informasi'],
  ['standar operasional prosedur pelayanan', 'S.O.P. Pelayanan Informasi'],
  ['s.o.p', 'S.O.P. Pelayanan Informasi'],
  ['laporna kinerja', 'Laporan Kinerja'],
  ['laporankinerja', 'Laporan Kinerja'],
  ['pengumumn darurat', 'Pengumuman Darurat'],
  ['BAST logistik semester 2', titles[8]?.[0]],
  ['soft copy', 'Daftar Softcopy+Hardcopy'],
  ['surat keputusan bendahara', 'SK Pengangkatan Bendahara'],
  ['laporan kinerja bupati', 'Laporan Kinerja'],
  ['lakip', 'Laporan Kinerja'],
  ['DCT', 'Daftar Calon Tetap Anggota DPRD'],
  ['caleg dprd', 'Daftar Calon Tetap Anggota DPRD'],
  ['tempat pemungutan suara', 'Jumlah TPS per Kecamatan'],
  ['rup', 'Rencana Umum Pengadaan Barang dan Jasa'],
  ['komisioner', 'Profil Anggota KPU'],
  ['permintaan informasi', 'Tata Cara Permohonan Informasi'],
  ['dip 5', 'PKPU-15 Kode Etik'],
  ['DIP-5', 'PKPU-15 Kode Etik'],
])('the search %j finds %j first', (words, title) => expect(first(words)).toBe(title));

test('a search that only says that it wants documents shows them all', () => {
  expect(search.find('dokumen kpu kabupaten')).not.toHaveLength(0);
});

test.each([
  ['renstra 2024', 1],
  ['pkpu 15', 1],
  ['keputusan 12', 1],
  ['dip-0005', 1],
  ['laporan 2024', 1],
])('the search %j finds %i, none that has only one of its words', (words, count) =>
  expect(search.find(words)).toHaveLength(count),
);

test('nothing is found for words that no entry has', () => expect(search.find('xyzzy')).toEqual([]));

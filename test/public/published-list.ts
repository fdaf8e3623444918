import { composeSnapshot } from '../../src/domain/publication/compose-snapshot';
import { snapshotText, type PublishedSnapshot } from '../../src/domain/publication/snapshot';
import type { PublishedEntry } from '../../src/domain/registers/published-register';

const units = [
  { code: 'KUL', name: 'Keuangan, Umum, dan Logistik' },
  { code: 'TPH', name: 'Teknis Penyelenggaraan Pemilu dan Hukum' },
  { code: 'PDI', name: 'Perencanaan, Data, dan Informasi' },
  { code: 'PHS', name: 'Partisipasi, Hubungan Masyarakat, dan SDM' },
];
const kinds = ['Laporan Keuangan', 'Berita Acara Pleno', 'Keputusan', 'Rencana Kerja', 'Data Pemilih'];
const categories = ['berkala', 'setiap saat', 'serta merta'] as const;

/** One entry of a list of any length; titles, units and categories repeat. */
export function entry(number: number, over: Partial<PublishedEntry> = {}): PublishedEntry {
  const year = 2015 + (number % 11);
  const place = (list: readonly string[]): string => list[number % list.length] ?? '';
  return {
    id: `DIP-${String(number).padStart(4, '0')}`,
    number,
    title: `${place(kinds)} Nomor ${number} KPU Kabupaten Lahat Tahun ${year}`,
    summary: `Memuat ${place(kinds).toLowerCase()} yang disusun pada tahun ${year} beserta lampirannya, sebagaimana ditetapkan dalam rapat pleno.`,
    holder: `Sub Bagian ${place(units.map(({ name }) => name))}`,
    producer: `Kepala Sub Bagian ${place(units.map(({ name }) => name))}`,
    made: `Lahat, ${year}`,
    form: 'elektronik',
    group: '',
    media: '',
    retention: '2 tahun aktif, 3 tahun inaktif',
    category: place(categories),
    year,
    link: number % 2 === 0 ? `https://contoh.example.com/dokumen/${number}.pdf` : '',
    unit: place(units.map(({ code }) => code)),
    addedAt: '2026-02-04T09:00:00+07:00',
    refreshedAt: '2026-02-04T09:00:00+07:00',
    ...over,
  };
}

export const publication = {
  address: '',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  contact: 'ppid@kantor.example.com',
};

/** A publication of these entries at that time, following the given one. */
export const publish = (
  entries: readonly PublishedEntry[],
  publishedAt = '2026-02-06T14:05:00+07:00',
  before: PublishedSnapshot | null = null,
  exempted: PublishedSnapshot['exempted'] = [],
) =>
  composeSnapshot(
    {
      format: 1,
      office: { name: 'KPU Kabupaten Lahat', address: 'Jl. Bhayangkara No 1', city: 'Lahat' },
      publishedAt,
      decree: '',
      units,
      entries,
      exempted,
    },
    publication,
    before,
  );

export const listOf = (count: number): readonly PublishedEntry[] =>
  Array.from({ length: count }, (_, index) => entry(index + 1));

export const textOf = (snapshot: PublishedSnapshot): string => snapshotText(snapshot);

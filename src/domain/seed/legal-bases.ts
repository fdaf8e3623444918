import type { LegalBasisRow } from '../workbook/reference';

type Basis = readonly [
  id: string,
  subject: string,
  status: LegalBasisRow['status'],
  note: string,
  printed?: string,
];

/** The SOP's own list, with notes on the current status: one for the office, one that is printed after the citation. The wording is kept and annotated, never corrected. */
const bases: readonly Basis[] = [
  ['Undang-Undang Nomor 14 Tahun 2008', 'Keterbukaan Informasi Publik', 'berlaku', ''],
  [
    'Peraturan KPU Nomor 1 Tahun 2015',
    'Pengelolaan dan Pelayanan Informasi Publik',
    'perlu diperiksa',
    'Telah diganti Peraturan KPU Nomor 22 Tahun 2023 (berlaku 1 November 2023), diubah dengan Nomor 11 Tahun 2024 dan Nomor 4 Tahun 2025.',
    'sebagaimana telah diganti dengan Peraturan KPU Nomor 22 Tahun 2023',
  ],
  [
    'Keputusan KPU Nomor 14 Tahun 2020',
    'Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja',
    'perlu diperiksa',
    'Nomor 14 Tahun 2020 adalah Peraturan KPU, bukan Keputusan.',
  ],
  [
    'Keputusan KPU Nomor 88/Kpts/KPU/2015',
    'SOP Pengelolaan dan Pelayanan Informasi Publik',
    'perlu diperiksa',
    'Naskah belum dilihat.',
  ],
  [
    'Keputusan KPU Nomor 1225 Tahun 2023',
    'Daftar Informasi Publik KPU 2023',
    'perlu diperiksa',
    'Naskah belum dilihat.',
  ],
  [
    'Keputusan KPU Nomor 1351 Tahun 2024',
    'Informasi pencalonan yang dikecualikan',
    'perlu diperiksa',
    'Naskah belum dilihat; nomor tahun 2024 ini lebih muda daripada SOP (6 Januari 2024).',
  ],
];

/** Decrees of exemption. 731/2025 was revoked after 26 days: the status must be checked (menurut berita). */
const decrees: readonly LegalBasisRow[] = [
  {
    id: 'Keputusan KPU Nomor 731 Tahun 2025',
    kind: 'keputusan pengecualian',
    subject: 'Dokumen persyaratan pasangan calon yang dikecualikan',
    status: 'dicabut',
    from: null,
    until: null,
    printed: '',
    note: 'Dibatalkan KPU 16 September 2025 (menurut berita).',
    history: '',
  },
];

export const legalBases = (): readonly LegalBasisRow[] => [
  ...bases.map(([id, subject, status, note, printed = '']): LegalBasisRow => ({
    id,
    kind: 'dasar SOP',
    subject,
    status,
    from: null,
    until: null,
    printed,
    note,
    history: '',
  })),
  ...decrees,
];

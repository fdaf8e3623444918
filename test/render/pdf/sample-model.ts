import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import {
  chaptersOf,
  reportSections,
  standardHeading,
} from '../../../src/domain/office/settings/report-sections';
import type {
  ReportDipEntry,
  ReportModel,
  ReportResult,
  ReportStep,
} from '../../../src/domain/report/report-model';

const units = [
  'Keuangan, Umum, dan Logistik',
  'Teknis Penyelenggaraan Pemilu dan Hukum',
  'Perencanaan, Data, dan Informasi',
  'Partisipasi, Hubungan Masyarakat, dan SDM',
];

const titles = [
  'Laporan Keuangan Semester I',
  'Keputusan tentang Penetapan Daftar Pemilih Tetap',
  'Rencana Kerja dan Anggaran',
  'Laporan Akuntabilitas Kinerja Instansi Pemerintah (LAKIP)',
  'Berita Acara Rapat Pleno Terbuka Rekapitulasi Hasil Penghitungan Perolehan Suara Tingkat Kabupaten',
];

export const longTitle =
  'Rekapitulasi 😀 الانتخابات “Suara” ≥ 50% → café e\u0301 ✓ ' +
  'Berita Acara Rapat Pleno Terbuka Tingkat Kabupaten Lahat '.repeat(5).slice(0, 240);

export const emptyModel: ReportModel = {
  paper: 'A4',
  chapters: chaptersOf(reportSections, { chapter: (name) => name, section: standardHeading }),
  numbering: 'A',
  addressee: 'Sekretaris KPU Kabupaten Lahat',
  through: '',
  copies: [],
  general: 'Umum.',
  scope: 'Seluruh Sub Bagian.',
  conclusions: [],
  comparison: null,
  links: { folder: '', page: '' },
  revision: null,
  farewell: 'Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.',
  acknowledged: null,
  office: {
    name: 'Komisi Pemilihan Umum Kabupaten Lahat',
    address: 'Jl. Bhayangkara No 1 Bandar Jaya Lahat',
    contact: '',
    city: 'Lahat',
  },
  title: 'Laporan Hasil Kegiatan Pendokumentasian Informasi Publik',
  kegiatan: 'Semester II 2026',
  kegiatanTitle: 'Periode Semester II Tahun 2026',
  letterNumber: '7/HM.02-LP/1604/4/2026',
  day: calendarDate('2026-02-12'),
  date: '12 Februari 2026',
  legalBases: [],
  purpose: '',
  period: '4 s.d. 12 Februari 2026',
  participants: [],
  steps: [],
  results: [],
  totals: { inventoried: 0, scanned: 0, inDip: 0, inDik: 0, returned: 0, open: 0 },
  registers: {
    dip: { added: 0, refreshed: 0, withdrawn: 0, active: 0 },
    dik: { added: 0, refreshed: 0, withdrawn: 0, active: 0 },
  },
  nihil: [],
  scans: { seen: 0, waiting: 0, filed: 0, duplicate: 0, quarantined: 0 },
  obstacles: [],
  followUps: [],
  dip: [],
  dik: [],
  incompleteRows: [],
  signature: { role: 'PPID KPU Kabupaten Lahat', name: 'Siti Rahmawati, S.H.', nip: '198503122010122001' },
  log: {
    count: 214,
    hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    code: 'LOG-214-9F86-D081-884C-7D65-0B2E',
  },
};

/** The report of a medium-sized office, with `entries` rows in its DIP. */
export const fullModel = (entries: number): ReportModel => ({
  ...emptyModel,
  legalBases: [
    'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
    'Peraturan KPU Nomor 1 Tahun 2015 tentang Pengelolaan dan Pelayanan Informasi Publik sebagaimana telah diganti dengan Peraturan KPU Nomor 22 Tahun 2023',
    'Keputusan KPU Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja',
    'Keputusan KPU Nomor 88/Kpts/KPU/2015 tentang SOP Pengelolaan dan Pelayanan Informasi Publik',
  ],
  purpose:
    'Kegiatan ini bertujuan menghimpun, memindai, mencatat, dan menyimpan seluruh informasi publik yang dikuasai KPU Kabupaten Lahat, sehingga Daftar Informasi Publik dapat diperbarui dan informasi dapat dilayankan kepada masyarakat dengan cepat, tepat waktu, dan sederhana.',
  participants: ['Siti Rahmawati', 'Budi Santoso', 'Dewi Lestari', 'Ahmad Fauzi'].map((person, index) => ({
    person,
    jobTitle: 'Pelaksana',
    part: ['PPID', 'Sub Bagian Keuangan, Umum, dan Logistik; Tim Penghubung', 'Pelaksana', ''][index] ?? '',
  })),
  steps: stepRows(),
  results: units.flatMap((unit, index): ReportResult[] => [
    {
      unit,
      category: 'berkala',
      inventoried: 6 + index,
      scanned: 6,
      inDip: 6,
      inDik: 0,
      returned: 0,
      open: index,
    },
    { unit, category: 'setiap saat', inventoried: 4, scanned: 4, inDip: 3, inDik: 0, returned: 1, open: 0 },
    {
      unit,
      category: index === 3 ? '' : 'dikecualikan',
      inventoried: 1,
      scanned: 1,
      inDip: 0,
      inDik: 1,
      returned: 0,
      open: 0,
    },
  ]),
  totals: { inventoried: 50, scanned: 44, inDip: 36, inDik: 4, returned: 4, open: 6 },
  nihil: ['Perencanaan, Data, dan Informasi', 'Sekretariat'],
  scans: { seen: 44, waiting: 0, filed: 40, duplicate: 1, quarantined: 3 },
  obstacles: [
    'Tiga berkas pindaian kosong atau tidak terbaca sehingga harus dipindai ulang.',
    'Beberapa dokumen lama tidak lagi memiliki naskah asli yang tercetak; keberadaannya perlu ditelusuri kepada pejabat yang menandatangani.',
  ],
  followUps: ['Memindai ulang berkas yang dikarantina.', 'Mengusulkan uji konsekuensi melalui KPU Provinsi.'],
  dip: Array.from({ length: entries }, (_none, index) => dipEntry(index)),
  dik: Array.from({ length: Math.min(entries, 4) }, (_none, index) => ({
    id: `DIK-000${index + 1}`,
    number: index + 1,
    title: `Data pribadi calon anggota ${index + 1}`,
    year: index === 0 ? null : 2024,
    status: index === 2 ? 'diusulkan' : 'berlaku',
    basis: index === 2 ? '' : 'Keputusan KPU Nomor 1351 Tahun 2024',
  })),
  incompleteRows: Array.from({ length: Math.min(entries, 6) }, (_none, index) => ({
    unit: units[index % 4] ?? '',
    title: titles[index % 5] ?? '',
    reason: 'belum ada hasil pindai; tahun belum diisi',
  })),
});

export const dipEntry = (index: number): ReportDipEntry => ({
  id: `DIP-${String(index + 1).padStart(4, '0')}`,
  number: index + 1,
  title: `${titles[index % 5] ?? ''} Tahun ${2020 + (index % 6)}`,
  summary:
    index % 3 === 0
      ? ''
      : 'Memuat realisasi anggaran, neraca, dan catatan atas laporan keuangan satuan kerja.',
  holder: units[index % 4] ?? '',
  producer: 'Sekretaris KPU Kabupaten Lahat',
  made: `Lahat, ${2020 + (index % 6)}`,
  form: 'Softcopy dan Hardcopy',
  retention: '5 tahun, lalu dinilai kembali',
  category: index % 2 === 0 ? 'Berkala' : 'Setiap Saat',
  year: 2020 + (index % 6),
  group: '',
  media: index % 2 === 0 ? 'Laman kantor' : '',
  link: index % 2 === 0 ? `https://drive.example/d/${index}` : '',
});

function stepRows(): ReportStep[] {
  const lanes = units.flatMap((lane) => [
    stepRow(1, 'Menginventarisir informasi dan dokumentasi yang dikuasai', lane, '1 hari'),
    stepRow(2, 'Melakukan pemindaian terhadap informasi yang dikuasai', lane, '30 menit'),
    stepRow(3, 'Berkoordinasi dengan Tim Penghubung di masing-masing Sub Bagian', lane, '3 hari'),
  ]);
  return [
    ...lanes,
    stepRow(4, 'Memasukkan nama dokumen dalam Daftar Informasi Publik', 'KPU Kabupaten Lahat', '30 menit'),
    stepRow(
      5,
      'Menyimpan dokumen informasi bentuk digital dan elektronik',
      'KPU Kabupaten Lahat',
      '30 menit',
    ),
    {
      ...stepRow(6, 'Melaporkan hasil kegiatan pendokumentasian informasi', 'KPU Kabupaten Lahat', '1 jam'),
      finished: '',
    },
  ];
}

const stepRow = (number: number, title: string, lane: string, standard: string): ReportStep => ({
  number,
  title,
  lane,
  standard,
  due: '5 Feb 2026 16.00',
  finished: '5 Feb 2026 14.12',
  actor: 'Siti Marlina, A.Md.',
  checked: 'Bambang Suryanto, S.E., M.M.',
  late: number === 3 ? 'terlambat 1 hari' : '',
});

/** One row of everything, with titles of 300 characters that no font supports completely. */
export const oddModel: ReportModel = {
  ...fullModel(1),
  kegiatan: longTitle,
  kegiatanTitle: longTitle,
  participants: [{ person: longTitle, jobTitle: longTitle, part: longTitle }],
  legalBases: [longTitle],
  obstacles: [`${'x'.repeat(300)} ≥ 3`],
  dip: [
    {
      ...dipEntry(0),
      title: longTitle,
      summary: longTitle,
      holder: 'y'.repeat(300),
      link: 'javascript:alert(1)',
    },
  ],
  dik: [{ id: 'DIK-0001', number: 1, title: longTitle, year: 2024, status: 'berlaku', basis: longTitle }],
  incompleteRows: [{ unit: longTitle, title: longTitle, reason: longTitle }],
  steps: [
    {
      ...stepRow(1, longTitle, longTitle, '1 hari'),
      actor: 'a.very.long.address.of.a.person@kpu-kabupaten-lahat.example',
    },
  ],
};

import { placeWords } from '../../../../src/domain/scans/matching/office-words';
import { matchScan } from '../../../../src/domain/scans/matching/match-scan';
import { titleIndex } from '../../../../src/domain/scans/matching/title-index';

/** Rows of a unit (id, title, year) with names as tools and people make them; each name has one row. */
const lists = [
  {
    rows: [
      ['KUL-0001', 'Laporan Persediaan Semester II', 2024],
      ['KUL-0002', 'Neraca', 2024],
      ['KUL-0003', 'Berita Acara Rekonsiliasi', 2023],
    ],
    sure: {
      'Laporan Persediaan Semester II 2024.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024-compressed.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024_merged.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024 CamScanner 2025-10-05 0001.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024 03-25-2025.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024 (ttd).pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024 (2) - Copy_compressed.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024_rev 2_signed.pdf': 'KUL-0001',
      'Adobe Scan 05 Okt 2025 Laporan Persediaan Semester II 2024.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024 2025-10-05 10-15-33.pdf': 'KUL-0001',
      'Lapor\u00ADan Perse\u00ADdiaan\u200B Semester II \u200E2024.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024_bsre.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024 stempel basah.pdf': 'KUL-0001',
      'Laporan Persediaan Semester II 2024 (Autosaved).pdf': 'KUL-0001',
      'LAPORAN%20PERSEDIAAN%20SEMESTER%20II%202024.pdf': 'KUL-0001',
      'Laporan+Persediaan+Semester+II+2024.pdf': 'KUL-0001',
      'Neraca 2024-ocr.pdf': 'KUL-0002',
      'Neraca 2024 distempel final3.pdf': 'KUL-0002',
      'Neraca s.d. Desember 2024.pdf': 'KUL-0002',
      'Neraca Januari - Desember 2024.pdf': 'KUL-0002',
      'BA Rekonsiliasi Oct 5, 2023.pdf': 'KUL-0003',
      'B.A. Rekonsiliasi th 2023.pdf': 'KUL-0003',
      'KUL Neraca 2024.pdf': 'KUL-0002',
      '[KUL] Neraca 2024.pdf': 'KUL-0002',
      'kul_neraca_2024.pdf': 'KUL-0002',
      'Neraca 2024 - KPU Kab. Lahat - Sub Bagian Keuangan.pdf': 'KUL-0002',
      'Neraca_2024_Subbag_Keuangan_Umum_dan_Logistik.pdf': 'KUL-0002',
      'Subbag Keuangan - Neraca 2024.pdf': 'KUL-0002',
      'A. Neraca 2024.pdf': 'KUL-0002',
      'Neraca 2024 scan warna.pdf': 'KUL-0002',
    },
  },
  {
    rows: [
      ['KUL-0001', 'Rencana Strategis KPU Kabupaten', 2024],
      ['KUL-0002', 'Laporan Keuangan', 2023],
      ['KUL-0003', 'Peraturan Daerah Retribusi', 2022],
      ['KUL-0004', 'Rencana Induk Sistem Kearsipan', 2024],
      ['KUL-0005', 'Rencana Kerja Tahunan', 2024],
    ],
    sure: {
      'Renstra 2020 s.d. 2024.pdf': 'KUL-0001',
      'Renstra 2020 sd 2024.pdf': 'KUL-0001',
      'Renstra 2020 sampai 2024.pdf': 'KUL-0001',
      'Renstra Tahun 2020 s.d. Tahun 2024.pdf': 'KUL-0001',
      'Renstra_2020_sampai_dengan_2024.pdf': 'KUL-0001',
      'Renstra 2020 hingga tahun 2024.pdf': 'KUL-0001',
      'Renstra 2020 s/d 2024.pdf': 'KUL-0001',
      'Laporan Keuangan s.d. Desember 2023.pdf': 'KUL-0002',
      'RISK 2024.pdf': 'KUL-0004',
      'RKT 2024 ttd.pdf': 'KUL-0005',
    },
  },
] as const;

describe.each(lists)('of the rows %#', ({ rows, sure }) => {
  const index = titleIndex(rows.map(([id, title, year]) => ({ id, title, year })));
  test.each(Object.entries(sure))('%j has one row alone', (name, id) =>
    expect(matchScan(name, index, () => true)).toMatchObject({ kind: 'sure', rowId: id }),
  );
});

test.each(['Laporan Keuangan Juli s.d. Desember 2023.pdf', 'Laporan Keuangan Maret 2023.pdf'])(
  '%j is of a part of the year, so a person decides',
  (name) => {
    const index = titleIndex([{ id: 'KUL-0002', title: 'Laporan Keuangan', year: 2023 }]);
    expect(matchScan(name, index, () => true).kind).toBe('ask');
  },
);

describe('the office’s own place', () => {
  const rows = [
    { id: 'KUL-0001', title: 'Daftar Pemilih Tetap Kecamatan Lahat', year: 2024 },
    { id: 'KUL-0002', title: 'Daftar Pemilih Tetap Kecamatan Merapi Timur', year: 2024 },
    { id: 'KUL-0003', title: 'Neraca', year: 2024 },
  ];
  const matched = (name: string, office?: string): string => {
    const found = matchScan(
      name,
      titleIndex(rows, office === undefined ? undefined : placeWords(office)),
      () => true,
    );
    return found.kind === 'sure' ? found.rowId : '';
  };

  test('says nothing of a document, whatever the office', () => {
    expect(matched('Neraca KPU Kabupaten Lahat 2024.pdf')).toBe('KUL-0003');
    const names = ['Neraca KPU Kota Palembang 2024.pdf', 'Neraca Palembang 2024.pdf'];
    expect(names.map((name) => matched(name, 'Komisi Pemilihan Umum Kota Palembang'))).toEqual([
      'KUL-0003',
      'KUL-0003',
    ]);
    expect(matched(names[0]!)).toBe('');
  });

  test('as the name of a smaller area tells documents apart', () => {
    expect(matched('DPT Kec. Lahat 2024.pdf')).toBe('KUL-0001');
    expect(matched('DPT 2024.pdf')).toBe('');
  });
});

test.each([
  'Neraca 2024_organized.pdf',
  'Neraca 2024-min.pdf',
  'Fw_ Neraca 2024.pdf',
  'Neraca 2024 - OKEN Scanner.pdf',
])('a tool or a mail in the name %s says nothing of the document', (name) => {
  const index = titleIndex([{ id: 'KUL-0003', title: 'Neraca', year: 2024 }]);
  expect(matchScan(name, index, () => true)).toMatchObject({ kind: 'sure', rowId: 'KUL-0003' });
});

test('initials that two titles have are a question', () => {
  const index = titleIndex([
    { id: 'KUL-0001', title: 'Rencana Induk Sistem Kearsipan', year: 2024 },
    { id: 'KUL-0002', title: 'Rekap Izin Sakit Karyawan', year: 2024 },
  ]);
  expect(matchScan('RISK 2024.pdf', index, () => true).kind).toBe('ask');
});

describe('the words of a summary', () => {
  const index = titleIndex([
    { id: 'KUL-0001', title: 'Neraca', summary: 'Posisi keuangan satker per 31 Desember', year: 2024 },
    { id: 'KUL-0002', title: 'Laporan Posisi Tanah', summary: '', year: 2024 },
    { id: 'KUL-0003', title: 'Daftar Barang', summary: 'Daftar Barang', year: 2024 },
  ]);
  const match = (name: string) => matchScan(name, index, () => true);

  test.each([
    ['posisi keuangan satker 2024.pdf', ['KUL-0001', 'KUL-0002']],
    ['Posisi Keuangan satker per 31 Desember 2024.pdf', ['KUL-0001', 'KUL-0002']],
    ['daftar barang milik negara.pdf', ['KUL-0003']],
  ])('in %j suggest the row, and never match alone', (name, ids) => {
    const found = match(name);
    expect(found.kind === 'ask' && found.suggestions.map(({ id }) => id)).toEqual(ids);
  });
});

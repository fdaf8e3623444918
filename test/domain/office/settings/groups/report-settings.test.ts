import { reportSections } from '../../../../../src/domain/office/settings/report-sections';
import { settingsOf } from '../../../office-builder';

const read = (given: Record<string, string> = {}) => {
  const { report, problems } = settingsOf(
    Object.fromEntries(Object.entries(given).map(([label, value]) => [`Laporan/${label}`, value])),
  );
  return { report, problems };
};

test('the defaults are A4, all sections in their order, an editable copy, and no logo', () => {
  const { report, problems } = read();
  expect(report).toMatchObject({
    paper: 'A4',
    logo: '',
    editable: true,
    numbering: 'A',
    through: '',
    copies: [],
  });
  expect(report.acknowledgedBy).toBe('Sekretaris selaku Atasan PPID');
  expect(
    report.chapters.map(({ heading, sections }) => [heading, sections.map((own) => own.heading)]),
  ).toEqual([
    ['Pendahuluan', ['Umum', 'Maksud dan Tujuan', 'Ruang Lingkup', 'Dasar']],
    ['Kegiatan yang Dilaksanakan', ['Waktu dan Pelaksana', 'Pelaksanaan']],
    ['Hasil yang Dicapai', ['Hasil Kegiatan', 'Kendala']],
    ['Simpulan dan Saran', ['Simpulan', 'Saran dan Tindak Lanjut']],
    ['Penutup', ['']],
  ]);
  expect(problems).toEqual([]);
});

test('an office may set sections, headings and phrases', () => {
  const { report } = read({
    'Susunan Bagian': 'Hasil, Tujuan',
    'Judul Bagian Hasil': 'Angka',
    'Judul Bab Hasil yang Dicapai': 'Capaian',
    Tembusan: 'Ketua KPU Provinsi; Arsip;',
    'Kalimat Penutup': 'Sekian.',
    'Jabatan Penanda Tangan': 'Kasubbag',
    Mengetahui: 'Sekretaris',
    'Ukuran Kertas': 'f4',
    'Salinan Google Dokumen': 'tidak',
  });
  expect(report).toMatchObject({
    chapters: [
      { heading: 'Capaian', sections: [{ name: 'Hasil', heading: 'Angka' }] },
      { heading: 'Pendahuluan', sections: [{ name: 'Tujuan', heading: 'Maksud dan Tujuan' }] },
    ],
    copies: ['Ketua KPU Provinsi', 'Arsip'],
    farewell: 'Sekian.',
    signer: 'Kasubbag',
    acknowledgedBy: 'Sekretaris',
    paper: 'F4',
    editable: false,
  });
});

test.each([
  ['Ukuran Kertas', 'Letter', 'A4'],
  ['Susunan Bagian', 'Hasil, Ringkasan', reportSections.join(', ')],
  ['Salinan Google Dokumen', 'mungkin', 'ya'],
  ['Logo', 'logo kantor.png', ''],
])('a bad value of %s falls back and is reported', (label, found, used) => {
  const { report, problems } = read({ [label]: found });
  expect(problems).toEqual([{ key: `Laporan/${label}`, found, used }]);
  expect(report).toEqual(read().report);
});

test('an empty phrase or heading falls back to the default', () =>
  expect(read({ Judul: '', 'Judul Bagian Hasil': ' ', 'Kalimat Tujuan': '' })).toEqual(read()));

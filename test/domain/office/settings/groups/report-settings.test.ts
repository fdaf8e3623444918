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
  expect(report).toMatchObject({ paper: 'A4', logo: '', editable: true, acknowledgedBy: '' });
  expect(report.sections).toEqual(reportSections.map((name) => ({ name, heading: name })));
  expect(problems).toEqual([]);
});

test('an office may set sections, headings and phrases', () => {
  const { report } = read({
    'Susunan Bagian': 'Hasil, Tujuan',
    'Judul Bagian Hasil': 'Hasil Kegiatan',
    'Kalimat Penutup': 'Sekian.',
    'Jabatan Penanda Tangan': 'Kasubbag',
    Mengetahui: 'Sekretaris',
    'Ukuran Kertas': 'f4',
    'Salinan Google Dokumen': 'tidak',
  });
  expect(report).toMatchObject({
    sections: [
      { name: 'Hasil', heading: 'Hasil Kegiatan' },
      { name: 'Tujuan', heading: 'Tujuan' },
    ],
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

import { parseSections, reportSections } from '../../../../src/domain/office/settings/report-sections';

test.each([
  [reportSections.join(', '), [...reportSections]],
  [' hasil ;PENUTUP', ['Hasil', 'Penutup']],
  ['tindak  lanjut', ['Tindak Lanjut']],
])('%j names sections in their order', (text, names) => expect(parseSections(text)).toEqual(names));

test.each(['', ' , ', 'Hasil, Lampiran', 'Hasil, hasil'])('%j names none', (text) =>
  expect(parseSections(text)).toBeUndefined(),
);

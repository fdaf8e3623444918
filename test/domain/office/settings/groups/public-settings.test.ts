import {
  parsePublicContact,
  parseWebAddress,
} from '../../../../../src/domain/office/settings/groups/public-settings';
import { settingsOf, settingValues } from '../../../office-builder';

test.each([
  ['', ''],
  [' https://ppid.contoh.go.id/dip ', 'https://ppid.contoh.go.id/dip'],
  [
    'https://script.google.com/macros/s/AbC_1-2/exec?x=1#a',
    'https://script.google.com/macros/s/AbC_1-2/exec?x=1',
  ],
  ['ppid.contoh.go.id', undefined],
  ['https://contoh', undefined],
  ['https://contoh.go.id/<b>', undefined],
  ['javascript:alert(1)', undefined],
])('the address %j is read as %j', (text, expected) => expect(parseWebAddress(text)).toBe(expected));

test.each([
  ['', ''],
  ['ppid@contoh.go.id', 'ppid@contoh.go.id'],
  ['ppid@contoh.go.id, lain@contoh.go.id', undefined],
])('the contact %j is read as %j', (text, expected) => expect(parsePublicContact(text)).toBe(expected));

test('a value that cannot be parsed is reported and replaced by its default', () => {
  const { publication, problems, report } = settingsOf(
    settingValues({ 'Publik/Alamat': 'ppid', 'Laporan/Ukuran Kertas': 'A3' }),
  );
  expect(publication.address).toBe('');
  expect(report.paper).toBe('A4');
  expect(problems.map(({ key }) => key)).toEqual(['Laporan/Ukuran Kertas', 'Publik/Alamat']);
});

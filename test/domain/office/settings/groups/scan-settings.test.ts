import { phoneLink } from '../../../../../src/domain/office/phone-link';
import { parsePhoneAddress } from '../../../../../src/domain/office/settings/groups/scan-settings';
import { settingsOf, settingValues } from '../../../office-builder';

const ADDRESS = 'https://script.google.com/macros/s/AKfy_1-2/exec';

test.each([
  ['', ''],
  [` ${ADDRESS}?baris=KUL-0001 `, ADDRESS],
  [
    'https://script.google.com/a/macros/kpu.go.id/s/AKfy/exec',
    'https://script.google.com/a/macros/kpu.go.id/s/AKfy/exec',
  ],
  ['https://script.google.com/macros/s/AKfy/dev', undefined],
  ['https://script.google.com.contoh.id/macros/s/AKfy/exec', undefined],
  ['http://script.google.com/macros/s/AKfy/exec', undefined],
  ['javascript:alert(1)', undefined],
])('the address of the page for the phone %j is read as %j', (text, expected) =>
  expect(parsePhoneAddress(text)).toBe(expected),
);

test('a code leads to a row or to a box of that page, and nowhere while there is none', () => {
  const { phoneAddress } = settingsOf(settingValues({ 'Pindaian/Alamat Halaman HP': ADDRESS })).scans;
  expect(phoneLink(phoneAddress, { row: 'KUL-0001' })).toBe(`${ADDRESS}?baris=KUL-0001`);
  expect(phoneLink(phoneAddress, { box: 'Lemari 2, boks 7&8', unit: 'KUL' })).toBe(
    `${ADDRESS}?bagian=KUL&box=Lemari%202%2C%20boks%207%268`,
  );
  expect(phoneLink(settingsOf(settingValues()).scans.phoneAddress, { row: 'KUL-0001' })).toBe('');
});

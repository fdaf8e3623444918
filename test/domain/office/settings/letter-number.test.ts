import {
  defaultLetterTemplate,
  formatLetterNumber,
} from '../../../../src/domain/office/settings/letter-number';

const parts = { urut: 7, klasifikasi: 'HM.02', naskah: 'LP', wilayah: '1604', subbag: '4', tahun: 2026 };

test.each([
  ['the office\u2019s own example', defaultLetterTemplate, '7/HM.02-LP/1604/4/2026'],
  ['another order', '{tahun}.{urut}', '2026.7'],
  ['a mark twice', '{urut}/{urut}', '7/7'],
  ['an unknown mark, left so that the mistake is visible', '{urut}/{bulan}', '7/{bulan}'],
  [
    'a mark that is a property of every object',
    '{urut}/{constructor}/{toString}',
    '7/{constructor}/{toString}',
  ],
  ['no marks', 'tanpa nomor', 'tanpa nomor'],
])('%s: %s', (_why, template, number) => expect(formatLetterNumber(template, parts)).toBe(number));

test('a mark outside the known parts is unknown, even if it has a value', () => {
  expect(formatLetterNumber('{urut}/{next}', { ...parts, next: 8 } as never)).toBe('7/{next}');
});

test('a value that looks like a mark is not replaced again', () => {
  expect(formatLetterNumber('{klasifikasi}', { ...parts, klasifikasi: '{urut}$&' })).toBe('{urut}$&');
});

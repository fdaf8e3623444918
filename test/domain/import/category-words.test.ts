import { isSecret, isSecretMark } from '../../../src/domain/import/category-words';

test.each([
  'tidak boleh diumumkan',
  'Tidak untuk dipublikasikan',
  'bukan untuk umum',
  'JANGAN DISEBARLUASKAN',
  'tdk dibuka',
  'tidak dapat diumumkan',
  'non-publik',
  'Sangat Rahasia',
])('"%s" means that the document is not for the public', (text) => {
  expect(isSecret(text)).toBe(true);
  expect(isSecretMark(text)).toBe(true);
});

test.each([
  'tidak dapat dibuka',
  'tidak dibukukan',
  'berkas tidak bisa diakses',
  'untuk umum',
  'Terbuka',
  'SM',
  '',
])('"%s" does not', (text) => {
  expect(isSecret(text)).toBe(false);
  expect(isSecretMark(text)).toBe(false);
});

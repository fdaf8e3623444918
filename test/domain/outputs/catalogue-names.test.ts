import { catalogueNames, webIri } from '../../../src/domain/outputs/catalogue-names';

test.each([
  ['https://contoh.go.id/a b.pdf', 'https://contoh.go.id/a%20b.pdf'],
  ['https://contoh.go.id/50%', 'https://contoh.go.id/50%25'],
  ['https://contoh.go.id/a%20b', 'https://contoh.go.id/a%20b'],
  ['https://contoh.go.id/"><script>', 'https://contoh.go.id/%22%3E%3Cscript%3E'],
  [' https://contoh.go.id/ ', 'https://contoh.go.id/'],
  ['javascript:alert(1)', ''],
  ['ada di lemari', ''],
  ['', ''],
])('the link %j becomes %j', (link, expected) => expect(webIri(link)).toBe(expected));

test.each([
  ['https://ppid.contoh.go.id/dip', 'https://ppid.contoh.go.id/dip#DIP-0012'],
  ['', 'urn:x-dip:komisi-pemilihan-umum-kabupaten-lahat:DIP-0012'],
])('with the address %j an entry is identified as %s', (address, expected) =>
  expect(catalogueNames('Komisi Pemilihan Umum Kabupaten Lahat', address).of('DIP-0012')).toBe(expected),
);

test('an office whose name has no letters still has identifiers', () => {
  expect(catalogueNames('***', '').of('katalog')).toBe('urn:x-dip:kantor:katalog');
});

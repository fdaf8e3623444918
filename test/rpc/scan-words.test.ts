import { digest } from '../../src/render/digest';
import { paperToken } from '../../src/domain/papers/paper-token';
import { sameContentWords } from '../../src/rpc/scan-words';

const kept = { id: 'P-0001', name: 'neraca.pdf', rows: ['KUL-0001'] };
const token = paperToken('inventaris-pdf', 'a', digest);

test.each([
  ['the same row', ['KUL-0001'], /sudah tersimpan untuk KUL-0001; tidak ada yang perlu dilakukan\.$/],
  [
    'another row',
    ['KUL-0002'],
    /belum menjadi pindaian KUL-0002\. .* untuk dua dokumen, .* dengan barisnya\.$/,
  ],
  ['a paper', [token], /belum menjadi naskah bertanda tangan TTD-\S+\. .* dua naskah, .* naskahnya\.$/],
])('content that the office has already, given for %s', (_what, rows, words) => {
  expect(sameContentWords(kept, rows)).toMatch(words);
});

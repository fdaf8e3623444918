import { digest } from '../../src/render/digest';
import { paperToken } from '../../src/domain/papers/paper-token';
import { quarantineReasons } from '../../src/domain/refusal/quarantine-reason';
import { SIGNED } from '../../src/domain/scans/scan-move';
import { quarantineAdvice, sameContentWords, scanReason } from '../../src/rpc/scan-words';

const kept = { id: 'P-0001', name: 'neraca.pdf', rows: ['KUL-0001'], isLate: false };
const token = paperToken('inventaris-pdf', 'a', digest);

test.each([
  ['the same row', ['KUL-0001'], /sudah tersimpan untuk KUL-0001; tidak ada yang perlu dilakukan\.$/],
  [
    'another row',
    ['KUL-0002'],
    /belum menjadi pindaian KUL-0002\. .* untuk dua dokumen, .* \(di komputer, bagian Pindaian\), .* dengan barisnya\.$/,
  ],
  [
    'a paper',
    [token],
    /belum menjadi naskah bertanda tangan TTD-\S+\. .* dua naskah, .* bagian Keluaran\), .* naskahnya\.$/,
  ],
])('content that the office has already, given for %s', (_what, rows, words) => {
  expect(sameContentWords(kept, rows)).toMatch(words);
});

test.each(quarantineReasons.map((reason) => [reason]))(
  'a file that is refused at its upload (%s) is not to be put into a folder',
  (reason) => {
    for (const content of ['', 'office-lama'] as const)
      expect(quarantineAdvice(reason, content, 'upload')).not.toMatch(
        /kotak masuk|folder|taruh|pilih coba lagi/i,
      );
  },
);

test('a file in a folder is given again in that folder', () => {
  const file = { reason: 'terkunci', content: 'terkunci' } as const;
  expect(scanReason({ ...file, subBagian: 'KUL' })).toContain('taruh lagi di kotak masuk');
  expect(scanReason({ ...file, subBagian: SIGNED })).toContain(
    'taruh lagi di folder Laporan/Bertanda tangan',
  );
});

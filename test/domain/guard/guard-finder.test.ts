import fc from 'fast-check';
import { guardFinder, plainText } from '../../../src/domain/guard/guard-finder';
import { guardPatterns } from '../../../src/domain/workbook/vocabulary/guard-patterns';
import {
  parseGuardPatterns,
  parseGuardWords,
} from '../../../src/domain/office/settings/groups/guard-settings';

const patterns = guardPatterns.map(({ name }) => name);
const words = ['gaji', 'rekening koran', 'KTP', 'DUK', 'daftar urut kepangkatan'];
const find = guardFinder({ words, patterns });
const found = (text: string) =>
  find(plainText(text)).map(({ at, length, word }) => [word, plainText(text).slice(at, at + length)]);

test.each([
  ['DAFTAR GAJI 2025', [['gaji', 'GAJI']]],
  ['Scan_KTP_budi.pdf', [['KTP', 'KTP']]],
  ['KTP2025', [['KTP', 'KTP']]],
  ['Rekening-Koran APBN', [['rekening koran', 'Rekening-Koran']]],
  [
    'Gäji dan g\u200Baji',
    [
      ['gaji', 'Gäji'],
      ['gaji', 'gaji'],
    ],
  ],
  ['ＧＡＪＩ', [['gaji', 'GAJI']]],
  [
    'Daftar Urut Kepangkatan/ DUK',
    [
      ['daftar urut kepangkatan', 'Daftar Urut Kepangkatan'],
      ['DUK', 'DUK'],
    ],
  ],
  ['Penggajian, dukungan, rekening', []],
])('whole words of the list are found in %j, without case and accents', (text, expected) =>
  expect(found(text)).toEqual(expected),
);

test.each([
  ['NIK 1604012345678901', 'NIK', '1604012345678901'],
  ['1604-0123-4567-8901', 'NIK', '1604-0123-4567-8901'],
  ['NIP. 19800101 200604 1 002', 'NIP', '19800101 200604 1 002'],
  ['198001012006041002', 'NIP', '198001012006041002'],
  ['09.254.294.3-407.000', 'NPWP', '09.254.294.3-407.000'],
  ['HP 0812-3456-7890', 'nomor telepon', '0812-3456-7890'],
  ['+62 812 3456 7890', 'nomor telepon', '+62 812 3456 7890'],
  ['kirim ke budi.s+a@gmail.com.', 'surel pribadi', 'budi.s+a@gmail.com'],
  ['ani@yahoo.co.id', 'surel pribadi', 'ani@yahoo.co.id'],
  ['BRI 0123-01-012345-50-1', 'rekening bank', 'BRI 0123-01-012345-50-1'],
])('a number or an address of a person is found in %j', (text, name, match) =>
  expect(found(text)).toEqual([[name, match]]),
);

test.each([
  'Laporan 2021 2022 2023 2024',
  'Nomor 12/HM.02-SD/1604/2025 tanggal 2025-01-15',
  'Telepon kantor (0731) 321654, kpu@kpu.go.id, kab-lahat@kpu.go.id',
  'Rp 1.250.000.000,00',
  '20251231.pdf',
])('everyday text causes no question: %s', (text) => expect(found(text)).toEqual([]));

test('each word of a text is looked up a fixed number of times, for any length of the list', () => {
  const look = (listed: number, tokens: number): number => {
    const many = guardFinder({
      words: Array.from({ length: listed }, (_, index) => `kata rahasia ${'x'.repeat(index % 50)}${index}`),
      patterns: [],
    });
    const get = jest.spyOn(Map.prototype, 'get');
    many('kata biasa '.repeat(tokens / 2));
    const calls = get.mock.calls.length;
    get.mockRestore();
    return calls;
  };
  expect(look(10, 2_000)).toBeLessThanOrEqual(2 * 2_000);
  expect(look(2_000, 2_000)).toBe(look(10, 2_000));
  expect(look(10, 4_000)).toBe(2 * look(10, 2_000));
});

test('with any text and list, a hit is in the text and is a word of the list or a pattern', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 5 }),
      (text, list) => {
        const plain = plainText(text);
        for (const { at, length, word } of guardFinder({ words: parseGuardWords(list.join()), patterns })(
          plain,
        )) {
          expect(plain.slice(at, at + length)).toHaveLength(length);
          expect([...parseGuardWords(list.join()), ...patterns]).toContain(word);
        }
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 200) },
  ));

test('a word of the list is found between any other words', () =>
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(' ', '_', '-', '/', ', ', '\n'), (word, mark) => {
      expect(found(`Arsip${mark}${word.toUpperCase()}${mark}Lahat`).map(([name]) => name)).toContain(word);
    }),
    { numRuns: 60 },
  ));

test('the list is parsed with any separators, each word once; unknown patterns are ignored', () => {
  expect(parseGuardWords('Gaji, KTP;gaji\n rekening  koran,,')).toEqual(['Gaji', 'KTP', 'rekening koran']);
  expect(parseGuardPatterns('nik, NIP')).toEqual(['NIP', 'NIK']);
  expect(parseGuardPatterns('-')).toEqual([]);
  expect(parseGuardPatterns('NIK, paspor')).toBeUndefined();
});

import fc from 'fast-check';
import { anyText } from '../../any-text';
import { describeGuess } from '../../../src/domain/completeness/guess-words';
import {
  guessedColumns,
  guessedHeaders,
  guessSources,
  guessText,
  openGuesses,
  readGuesses,
  stillOpen,
  UNREADABLE,
  type Guess,
} from '../../../src/domain/completeness/guesses';

const year: Guess = { column: 'year', value: 2025, source: 'judul', found: '' };
const unit: Guess = { column: 'subBagian', value: 'KUL', source: 'dianggap', found: 'Humas' };
const guesses = guessText([year, unit]);

const anyGuess: fc.Arbitrary<Guess> = fc.record({
  column: fc.constantFrom(...guessedColumns),
  value: fc.oneof(anyText(), fc.integer(), fc.constant(null)),
  source: fc.constantFrom(...guessSources),
  found: anyText({ maxLength: 50 }),
});

test('guesses can be parsed from their cell unchanged', () => {
  fc.assert(fc.property(fc.array(anyGuess), (list) => expect(readGuesses(guessText(list))).toEqual(list)));
});

test('a guess is obsolete when its cell has another value; a cell that was not read counts as guessed', () => {
  expect(openGuesses({ guesses, year: 2025, subBagian: 'KUL' })).toEqual([year, unit]);
  expect(openGuesses({ guesses, year: 2024, subBagian: 'KUL' })).toEqual([unit]);
  expect(openGuesses({ guesses, year: null })).toEqual([unit]);
  expect(stillOpen({ guesses, year: 2024, subBagian: 'PDI' })).toBe('');
});

test('with any text typed over it, a non-empty cell stays open until a person confirms', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.json()), (text) => {
      if (text.trim() === '' || text.trim() === '[]') return;
      const row = { guesses: text };
      if (readGuesses(text) === UNREADABLE) {
        expect(guessedHeaders(row)).toEqual(['Perlu Dipastikan']);
        expect(stillOpen(row)).toBe(text);
      } else expect(guessedHeaders(row).length).toBeGreaterThan(0);
    }),
  );
});

test('an unknown text that is too long for a cell is cut', () => {
  expect(guessText([{ ...unit, found: 'x'.repeat(60_000) }]).length).toBeLessThan(1_000);
});

test.each<[Guess, string]>([
  [year, 'Tahun 2025 diambil dari judul: pastikan atau ubah.'],
  [
    { column: 'year', value: 2026, source: 'kegiatan', found: '' },
    'Tahun 2026 diambil dari Kegiatan karena daftar tidak menyebutnya: pastikan atau ubah.',
  ],
  [unit, 'Sub Bagian dianggap KUL karena daftar menyebut "Humas": pastikan atau ubah.'],
  [
    { column: 'category', value: 'dikecualikan', source: 'dibaca', found: 'Rahasia' },
    'Kategori dikecualikan dibaca dari "Rahasia": pastikan atau ubah.',
  ],
  [
    { column: 'form', value: '', source: 'tidak dikenal', found: 'Batu tulis' },
    'Bentuk dikosongkan karena "Batu tulis" tidak dikenal: isi selnya, atau pastikan memang kosong.',
  ],
])('Masalah has the guess, its source and what to do', (guess, words) =>
  expect(describeGuess(guess)).toBe(words),
);

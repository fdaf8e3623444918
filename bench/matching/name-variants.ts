import { scanNameVariants, scanName } from '../../demo/scans';
import { glueWords } from '../../src/domain/scans/matching/office-words';
import type { BenchRow } from './rows';
import { camel, cutShort, mistyped, otherForm, shuffled, without, wordsOf, type Random } from './distort';

/** A file and the row that it belongs to; `null` when it belongs to no open row. */
interface BenchFile {
  readonly name: string;
  readonly truth: string | null;
}

/** The inventory at the time when the file arrives. */
export interface Scene {
  readonly rows: readonly BenchRow[];
  readonly isOpen: (row: BenchRow) => boolean;
}

export interface NameVariant {
  readonly id: string;
  /** `right`: belongs to its row; `trap`: belongs to no open row, so any automatic match is wrong; `mute`: the name says nothing about the row. */
  readonly kind: 'right' | 'trap' | 'mute';
  readonly file: (row: BenchRow, random: Random, rows: readonly BenchRow[]) => BenchFile | null;
  readonly scene?: (row: BenchRow, rows: readonly BenchRow[]) => Scene;
}

const MUTE = new Set<string>(['phone', 'scanner', 'upload-random']);

const asMade: readonly NameVariant[] = scanNameVariants.map(({ id }, place) => ({
  id,
  kind: MUTE.has(id) ? 'mute' : 'right',
  file: (row) => ({ name: scanName(row, place), truth: row.id }),
}));

const titled = (row: BenchRow): string =>
  row.year === null || row.title.includes(String(row.year)) ? row.title : `${row.title} ${row.year}`;

type Spell = (row: BenchRow, random: Random) => string | null;

const right = (id: string, spell: Spell): NameVariant => ({
  id,
  kind: 'right',
  file: (row, random) => {
    const name = spell(row, random);
    return name === null ? null : { name: `${name}.pdf`, truth: row.id };
  },
});

const inWords = (change: (words: readonly string[], random: Random) => readonly string[] | null): Spell => {
  return (row, random) =>
    change(wordsOf(row.title), random)
      ?.concat(row.year === null ? [] : [String(row.year)])
      .join(' ') ?? null;
};

const distorted: readonly NameVariant[] = [
  right('typo', inWords(mistyped)),
  right(
    'word dropped',
    inWords((words, random) => without(words, 1, random)),
  ),
  right(
    'two words dropped',
    inWords((words, random) => without(words, 2, random)),
  ),
  right('reordered', inWords(shuffled)),
  right('words cut short', inWords(cutShort)),
  right('abbreviated or written out', (row) => {
    const other = otherForm(row.title);
    return other === null ? null : `${other} ${row.year ?? ''}`.trim();
  }),
  right('camel case', (row) => camel(wordsOf(titled(row)))),
  right('joined', (row) =>
    wordsOf(row.title).length < 2
      ? null
      : `${wordsOf(row.title).slice(0, 2).join('').toLowerCase()} ${wordsOf(row.title).slice(2).join(' ')} ${row.year ?? ''}`.trim(),
  ),
  right('without year', (row) => (row.year === null ? null : wordsOf(row.title).join(' '))),
  right('scanner app and date', (row) => `CamScanner 05-02-2026 10.15 ${wordsOf(titled(row)).join(' ')}`),
  right('words about the file', (row) => `Scan final ${wordsOf(titled(row)).join(' ')} KPU Kab Lahat (2)`),
  right('a strange word', (row) => `${wordsOf(titled(row)).join(' ')} lengkap`),
];

/** The same titles for three years, or for two half-years, as in real inventories. */
const years = (rows: readonly BenchRow[]): readonly BenchRow[] =>
  rows.flatMap((row) =>
    row.year === null
      ? [row]
      : [
          row,
          ...[1, 2].map((back) =>
            sibling(
              row,
              `-${back}`,
              row.title.replace(new RegExp(String(row.year), 'g'), String((row.year ?? 0) - back)),
              (row.year ?? 0) - back,
            ),
          ),
        ],
  );

const semesters = (rows: readonly BenchRow[]): readonly BenchRow[] =>
  rows.flatMap((row) => [
    { ...row, title: `${row.title} Semester I` },
    sibling(row, '-2', `${row.title} Semester II`, row.year),
  ]);

const sibling = (row: BenchRow, mark: string, title: string, year: number | null): BenchRow => ({
  ...row,
  id: `${row.id}${mark}`,
  title,
  year,
});

const ofUnit =
  (unit: string) =>
  (row: BenchRow): boolean =>
    row.unit === unit;

const crowded: readonly NameVariant[] = [
  {
    id: 'three years listed',
    kind: 'right',
    file: (row) =>
      row.year === null ? null : { name: `${wordsOf(titled(row)).join('_')}.pdf`, truth: row.id },
    scene: (row, rows) => ({ rows: years(rows), isOpen: ofUnit(row.unit) }),
  },
  {
    id: 'two semesters listed',
    kind: 'right',
    file: (row) => ({
      name: `${wordsOf(row.title).join(' ')} Smt 2 ${row.year ?? ''}.pdf`,
      truth: `${row.id}-2`,
    }),
    scene: (row, rows) => ({ rows: semesters(rows), isOpen: ofUnit(row.unit) }),
  },
];

const trap = (id: string, spell: Spell, scene?: NameVariant['scene']): NameVariant => ({
  id,
  kind: 'trap',
  file: (row, random, rows) => {
    const name = spell(row, random);
    return name === null ? null : { name: `${name}.pdf`, truth: rowOfTitle(name, rows) };
  },
  ...(scene ? { scene } : {}),
});

/** The row whose title equals a changed name; a row without a year is identified by its title alone. */
function rowOfTitle(name: string, rows: readonly BenchRow[]): string | null {
  const key = (text: string): string => wordsOf(text).join(' ').toLowerCase();
  const bare = key(name.replace(/ (?:19|20)\d\d$/, ''));
  const year = / ((?:19|20)\d\d)$/.exec(name)?.[1];
  return (
    rows.find((row) => key(row.title) === bare && (!year || row.year === null || row.year === Number(year)))
      ?.id ?? null
  );
}

const plain: Spell = (row) => wordsOf(titled(row)).join(' ');

const otherYear: Spell = (row) => {
  const found = /(?:19|20)\d\d/.exec(row.title);
  if (found)
    return wordsOf(row.title.replace(/(?:19|20)\d\d/g, (year) => String(Number(year) - 7))).join(' ');
  return row.year === null ? null : `${wordsOf(row.title).join(' ')} ${row.year - 1}`;
};

const swapped: Spell = (row) => {
  const title = wordsOf(titled(row)).join(' ');
  const other = title.replace(/\b(hibah|apbn)\b/gi, (word) =>
    word.toLowerCase() === 'hibah' ? 'APBN' : 'HIBAH',
  );
  return other === title ? null : other;
};

/** A long word of another title that this title does not contain. */
function strangeWord(row: BenchRow, random: Random, rows: readonly BenchRow[]): string {
  const own = new Set(wordsOf(row.title.toLowerCase()));
  const words = rows.flatMap(({ title }) => wordsOf(title.toLowerCase()));
  const strange = words.filter((word) => /^\p{L}{6,}$/u.test(word) && !own.has(word) && !glueWords.has(word));
  return strange[Math.floor(random() * strange.length)] ?? 'keberatan';
}

const traps: readonly NameVariant[] = [
  {
    ...trap('one word exchanged', plain),
    file: (row, random, rows) => {
      const words = wordsOf(titled(row));
      const long = [...words.keys()].filter((place) => /^\p{L}{5,}$/u.test(words[place] ?? ''));
      const at = long[Math.floor(random() * long.length)];
      if (at === undefined) return null;
      const name = words
        .map((word, place) => (place === at ? strangeWord(row, random, rows) : word))
        .join(' ');
      return { name: `${name}.pdf`, truth: rowOfTitle(name, rows) };
    },
  },
  {
    ...trap('a word of another title added', plain),
    file: (row, random, rows) => {
      const name = `${strangeWord(row, random, rows)} ${wordsOf(titled(row)).join(' ')}`;
      return { name: `${name}.pdf`, truth: rowOfTitle(name, rows) };
    },
  },
  trap('other year', otherYear),
  trap(
    'other semester',
    (row) => `${wordsOf(row.title).join(' ')} Semester II ${row.year ?? ''}`.trim(),
    (row, rows) => ({
      rows: rows.map((each) => ({ ...each, title: `${each.title} Semester I` })),
      isOpen: ofUnit(row.unit),
    }),
  ),
  trap('a quarter of it', (row) => `${wordsOf(row.title).join(' ')} Triwulan III ${row.year ?? ''}`.trim()),
  trap('hibah for apbn and back', swapped),
  trap('hibah added', (row) =>
    /hibah|apbn|nphd/i.test(row.title)
      ? null
      : `${wordsOf(row.title).join(' ')} Hibah ${row.year ?? ''}`.trim(),
  ),
  {
    ...trap('in the inbox of another unit', plain, (row, rows) => ({
      rows,
      isOpen: (each) => each.unit !== row.unit,
    })),
    file: (row) => ({ name: `${wordsOf(titled(row)).join(' ')}.pdf`, truth: null }),
  },
  {
    ...trap('its row is filed already', plain, (row, rows) => ({
      rows,
      isOpen: (each) => each.unit === row.unit && each.id !== row.id,
    })),
    file: (row) => ({ name: `${wordsOf(titled(row)).join(' ')}.pdf`, truth: null }),
  },
  {
    ...trap('its row is not listed', plain, (row, rows) => ({
      rows: rows.filter(({ id }) => id !== row.id),
      isOpen: ofUnit(row.unit),
    })),
    file: (row) => ({ name: `${wordsOf(titled(row)).join(' ')}.pdf`, truth: null }),
  },
];

export const nameVariants: readonly NameVariant[] = [...asMade, ...distorted, ...crowded, ...traps];

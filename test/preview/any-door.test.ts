import fc from 'fast-check';
import { dataOf, makeWorkbook } from './make-workbook';
import { documentsOf, interpreted, sourcesIn } from './preview-list';
import { pastedSource } from '../../src/sidebar/inventory/import/source';

type Table = readonly (readonly string[])[];

/** A document of a list; its title has signs that any delimiter or quote must survive. */
const word = fc.constantFrom(
  'Neraca',
  'SK',
  'Tim',
  '"Pintar"',
  'A, B',
  'dan;',
  'BA|',
  'Hasil "x',
  "Jum'at",
  'é',
  '(rev)',
);
const document = fc.record({
  title: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `Dokumen ${words.join(' ')}`),
  year: fc.integer({ min: 2001, max: 2030 }),
  category: fc.constantFrom('berkala', 'serta merta', 'setiap saat', 'dikecualikan'),
  unit: fc.constantFrom('KUL', 'TPH', 'PDI', 'PHS'),
});
type Document = typeof document extends fc.Arbitrary<infer D> ? D : never;

const decorations = fc.record({
  above: fc.boolean(),
  numbering: fc.boolean(),
  footer: fc.boolean(),
  headings: fc.boolean(),
  invisible: fc.boolean(),
});
type Decorations = typeof decorations extends fc.Arbitrary<infer D> ? D : never;

/** A list of these documents as an office draws it up. With headings the category is in them only. */
function tableOf(documents: readonly Document[], with_: Decorations): Table {
  const hide = (text: string): string =>
    with_.invisible ? `\u202A${text.split('').join('\u00AD')}\u200B` : text;
  const lines: string[][] = [];
  if (with_.above)
    lines.push(
      ['DAFTAR INFORMASI', '', '', '', ''],
      ['KPU KABUPATEN LAHAT', '', '', '', ''],
      ['', '', '', '', ''],
    );
  lines.push(['No', 'Nama Dokumen', 'Tahun', 'Kategori', 'Sub Bagian'].map(hide));
  if (with_.numbering) lines.push(['(1)', '(2)', '(3)', '(4)', '(5)']);
  let heading = '';
  documents.forEach(({ title, year, category, unit }, index) => {
    if (with_.headings && category !== heading)
      lines.push(['A.', `INFORMASI ${category.toUpperCase()}`, '', '', '']);
    heading = category;
    lines.push([String(index + 1), hide(title), String(year), with_.headings ? '' : hide(category), unit]);
  });
  if (with_.footer)
    lines.push(
      ['', 'Jumlah', String(documents.length), '', ''],
      ['', '', '', '', 'Lahat, 5 Januari 2026'],
      ['', '', '', '', 'Kepala Sub Bagian'],
      ['', '', '', '', 'NIP. 19800101 200501 1 001'],
    );
  return lines;
}

const written = (table: Table, delimiter: string): string =>
  table
    .map((line) =>
      line
        .map((cell) =>
          /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replace(/"/g, '""')}"` : cell,
        )
        .join(delimiter),
    )
    .join('\r\n');
const wide = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    text.split('').flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const inFile = async (bytes: Uint8Array | string) => {
  const sources = await sourcesIn(bytes);
  if (typeof sources === 'string') throw new Error(sources);
  return interpreted(sources[0]!);
};

/** Each way by which a table comes in. Windows-1252 has no invisible signs but the soft hyphen. */
const ways: Readonly<Record<string, (table: Table) => Promise<ReturnType<typeof interpreted>>>> = {
  commas: (table) => inFile(written(table, ',')),
  semicolons: (table) => inFile(`\uFEFF${written(table, ';')}`),
  tabs: (table) => inFile(written(table, '\t')),
  'a stated delimiter': (table) => inFile(`sep=;\r\n${written(table, ';')}`),
  'UTF-16 with a mark': (table) => inFile(wide(`\uFEFF${written(table, '\t')}`, true)),
  'UTF-16 without a mark': (table) => inFile(wide(written(table, ';'), false)),
  'Windows-1252': (table) =>
    inFile(
      Uint8Array.from(written(table, ';').replace(/[\u202A\u200B]/g, ''), (letter) => letter.charCodeAt(0)),
    ),
  XLSX: (table) => inFile(makeWorkbook([{ name: 'A', data: dataOf(table) }])),
  paste: (table) =>
    Promise.resolve(interpreted(pastedSource(table.map((line) => line.join('\t')).join('\n')))),
};

test.each(Object.keys(ways))('a list reads back the same by %s, however it is decorated', async (way) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 2, maxLength: 8 }),
      decorations,
      async (documents, with_) => {
        const list = await ways[way]!(tableOf(documents, with_));
        expect(
          documentsOf(list).map(({ title, year, category, unit }) => ({ title, year, category, unit })),
        ).toEqual(documents);
      },
    ),
    { numRuns: 40 },
  );
});

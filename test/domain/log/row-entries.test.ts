import fc from 'fast-check';
import { listedIn } from '../../../src/domain/log/listed-ids';
import { rowEntries, singleEntries, type RowNote } from '../../../src/domain/log/row-entries';

const note = (number: number, title = 'Neraca', detail = 'diterima'): RowNote => ({
  id: `KUL-${String(number).padStart(4, '0')}`,
  detail,
  cells: { title, decision: 'diterima' },
});
const split = (notes: readonly RowNote[]) => rowEntries('BARIS_DIPUTUSKAN', notes);

test('an event of one row is an entry of that row', () => {
  expect(split([note(1)])).toEqual([
    {
      event: 'BARIS_DIPUTUSKAN',
      object: 'KUL-0001',
      detail: 'diterima',
      cells: '{"title":"Neraca","decision":"diterima"}',
    },
  ]);
});

test('rows with the same detail share an entry, which lists their numbers', () => {
  const entries = split([note(1), note(2), note(4), note(3, 'Renja', 'dikembalikan: kabur')]);
  expect(entries.map(({ object, detail }) => [object, detail])).toEqual([
    ['KUL-0001..KUL-0002 KUL-0004', 'diterima (3 dokumen)'],
    ['KUL-0003', 'dikembalikan: kabur'],
  ]);
});

test('as many rows share an entry as a cell holds', () => {
  const entries = split(Array.from({ length: 40 }, (_, at) => note(at + 1, 'x'.repeat(5_000))));
  expect(entries.length).toBeGreaterThan(4);
  for (const { cells = '' } of entries) expect(cells.length).toBeLessThan(50_000);
});

test('every row has its own cells again when the entries are read, whatever its text', () => {
  const title = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('{"a":{', '__proto__', '":{"'));
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 12 }), (titles) => {
      const notes = titles.map((each, at) => note(at + 1, each));
      const entries = split(notes).map((entry) => ({ cells: '', ...entry }));
      expect(
        entries.flatMap(singleEntries).map(({ object, cells }) => [object, JSON.parse(cells) as unknown]),
      ).toEqual(notes.map(({ id, cells }) => [id, cells]));
      expect(entries.flatMap(({ object }) => listedIn(object))).toEqual(notes.map(({ id }) => id));
    }),
  );
});

test.each(['', 'bukan JSON', '{"title":"{\\"a\\":{"}', '{"KUL-0001":{', '[{"a":{}}]'])(
  'cells %j of a single row, or typed by hand, are no list of rows',
  (cells) => {
    const entry = { object: 'KUL-0001', cells };
    expect(singleEntries(entry).filter((each) => each !== entry)).toEqual([]);
  },
);

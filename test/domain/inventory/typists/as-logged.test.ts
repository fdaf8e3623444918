import fc from 'fast-check';
import { asLogged, isDecided, type Vouched } from '../../../../src/domain/inventory/typists/as-logged';
import { guessText } from '../../../../src/domain/completeness/guesses';
import type { LogOfRows } from '../../../../src/domain/inventory/typists/logged-rows';
import { rowCells } from '../../../../src/domain/log/row-cells';
import { decisions, type InventoryRow } from '../../../../src/domain/workbook/inventaris';
import { inventoryRow, liaisonOf, MORNING, minutesAfter, staffOf } from '../../office-builder';

const row = (given: Partial<InventoryRow> = {}): InventoryRow & Vouched => inventoryRow(given);
const accepted = { decision: 'diterima', decidedBy: liaisonOf('KUL'), decidedAt: MORNING } as const;
const entry = (event: string, cells: Partial<InventoryRow> = {}): LogOfRows => ({
  event,
  object: 'KUL-0001',
  cells: rowCells(cells),
});
const added = entry('BARIS_DITAMBAH', { typedBy: staffOf('KUL') });
const decided = entry('BARIS_DIPUTUSKAN', { ...accepted, reason: '' });
const reopened = entry('BARIS_DIUBAH', { decision: '', decidedBy: '', decidedAt: null, typedBy: 'b@x.id' });
const vouched = (given: Partial<InventoryRow>, ...log: readonly LogOfRows[]) =>
  asLogged([row(given)], log)[0]!;

test.each([
  ['what the Log says', accepted, [added, decided], 'diterima'],
  ['another verdict', { ...accepted, decision: 'ditunda' as const }, [added, decided], ''],
  ['another person', { ...accepted, decidedBy: staffOf('KUL') }, [added, decided], ''],
  ['another moment', { ...accepted, decidedAt: minutesAfter(MORNING, 1) }, [added, decided], ''],
  ['a decision that is not in the Log', accepted, [added], ''],
  ['a decision that was only copied from the sheet', accepted, [entry('BARIS_DISALIN', accepted)], ''],
  ['a decision that was reopened since', accepted, [added, decided, reopened], ''],
  ['nothing, where the Log has a decision', {}, [added, decided], ''],
  [
    'what a unit set aside',
    { decision: 'ditunda' as const },
    [added, entry('BARIS_DITUNDA', { decision: 'ditunda', reason: 'x' })],
    'ditunda',
  ],
])('a row whose cells hold %s counts accordingly', (_what, cells, log, decision) => {
  const { handTyped, ...found } = vouched(cells, ...log);
  expect(found.decision).toBe(decision);
  if (decision === '') expect(found).toMatchObject({ decidedBy: '', decidedAt: null });
  const isNamed = handTyped?.some(({ column }) => column === 'decision') ?? false;
  expect(isNamed).toBe(decision === '');
});

test.each([
  ['as the Log has them', staffOf('KUL'), [added], staffOf('KUL'), false],
  ['emptied', '', [added], staffOf('KUL'), true],
  ['replaced', 'lain@x.id', [added], staffOf('KUL'), true],
  [
    'of everyone who edited',
    `${staffOf('KUL')}, b@x.id`,
    [added, reopened],
    `${staffOf('KUL')}, b@x.id`,
    false,
  ],
  [
    'typed into a row that the sheet adopted',
    'lain@x.id',
    [entry('BARIS_DITERIMA', { title: 'x' })],
    '',
    true,
  ],
  ['unknown', '', [entry('BARIS_DITERIMA', { title: 'x' })], '', false],
])('typists %s are those of the Log', (_what, cell, log, typedBy, isNamed) => {
  const found = vouched({ typedBy: cell }, ...log);
  expect(found.typedBy).toBe(typedBy);
  expect((found.handTyped ?? []).length > 0).toBe(isNamed);
});

test('columns that were not read are neither compared nor added', () =>
  expect(asLogged([{ id: 'KUL-0001', title: 'x' }], [decided])).toEqual([
    { id: 'KUL-0001', title: 'x', handTyped: [], unlogged: { title: 'x' } },
  ]));

const content = { title: 'Neraca', year: 2025, category: 'berkala' } as const;
const decidedOn = entry('BARIS_DIPUTUSKAN', { ...accepted, ...content });
const entered = (id: string): LogOfRows => ({ event: 'TAHAP_SELESAI', object: id, cells: '' });
const copiedFrom = (cells: Partial<InventoryRow>) => entry('BARIS_DISALIN', cells);
const here = { ...accepted, ...content, subBagian: '' };

test.each([
  ['as it was decided', here, [decidedOn], 'diterima', undefined],
  ['with another year', { ...here, year: 2024 }, [decidedOn], '', 'Tahun "2025"'],
  [
    'with another year that the night copied',
    { ...here, year: 2024 },
    [decidedOn, copiedFrom({ year: 2024 })],
    '',
    'Tahun "2025"',
  ],
  ['with an emptied category', { ...here, category: '' as const }, [decidedOn], '', 'Kategori "berkala"'],
  [
    'with a place of the printed copy',
    { ...here, printedPlace: 'Lemari 2' },
    [decidedOn],
    'diterima',
    undefined,
  ],
  [
    'with another year, after step 4',
    { ...here, year: 2024 },
    [decidedOn, entered('K-0001/4/KANTOR')],
    'diterima',
    undefined,
  ],
  [
    'with another year, after step 3',
    { ...here, year: 2024 },
    [decidedOn, entered('K-0001/3/KUL')],
    '',
    'Tahun "2025"',
  ],
  [
    'with another year, decided by a former version',
    { ...here, year: 2024 },
    [decided],
    'diterima',
    undefined,
  ],
])('an accepted row %s', (_how, cells, log, decision, was) => {
  const found = vouched(cells, added, ...log);
  expect([found.decision, found.outdated?.was]).toEqual([decision, was]);
});

test('a returned row that is changed stays returned', () => {
  const returned = { ...accepted, decision: 'dikembalikan' as const };
  const found = vouched(
    { ...here, ...returned, year: 2024 },
    added,
    entry('BARIS_DIPUTUSKAN', { ...content, ...returned }),
  );
  expect([found.decision, found.outdated]).toEqual(['dikembalikan', undefined]);
});

test('a text that the Log cut is compared by what the Log has', () => {
  const long = 'x'.repeat(600);
  const log = [added, entry('BARIS_DIPUTUSKAN', { ...accepted, ...content, summary: `${long}…` })];
  expect(vouched({ ...here, summary: `${long} dan seterusnya` }, ...log).decision).toBe('diterima');
  expect(vouched({ ...here, summary: `y${long}` }, ...log).decision).toBe('');
});

test('no text typed into the cells of a decision decides a row that is undecided in the Log', () =>
  fc.assert(
    fc.property(
      fc.record({
        decision: fc.constantFrom('' as const, ...decisions),
        decidedBy: fc.constantFrom('', staffOf('KUL'), liaisonOf('KUL')),
        decidedAt: fc.constantFrom(null, MORNING),
      }),
      (cells) => {
        expect(isDecided(cells, {})).toBe(false);
        expect(vouched(cells, added, entry('BARIS_DISALIN', cells)).decision).toBe('');
      },
    ),
  ));

test.each([
  ['as the Log has it', '{"sidik":["a"]}', '{"sidik":["a"]}', false],
  ['typed', '{"sidik":["b"]}', '{"sidik":["a"]}', true],
  ['emptied', '', '{"sidik":["a"]}', true],
])('an answer of the guard that is %s counts as the Log records it', (_what, guard, counts, isNamed) => {
  const answered = entry('PENJAGAAN_DIJAWAB', { guard: '{"sidik":["a"]}' });
  const copied = entry('BARIS_DISALIN', { guard: '{"sidik":["b"]}' });
  const found = vouched({ guard }, added, answered, copied);
  expect(found.guard).toBe(counts);
  expect(found.handTyped?.some(({ column }) => column === 'guard')).toBe(isNamed);
});

describe('cells that only the product writes', () => {
  const guesses = guessText([{ column: 'year', value: 2025, source: 'judul', found: '' }]);
  const imported = entry('BARIS_DITAMBAH', {
    kegiatan: 'K-0001',
    year: 2025,
    guesses,
    typedBy: staffOf('KUL'),
  });
  const confirmed = entry('TEBAKAN_DIPASTIKAN', { guesses: '', typedBy: staffOf('KUL') });

  test.each([
    ['the guesses of an import', { guesses }, [imported], { guesses }, []],
    ['guesses that were emptied by hand', { guesses: '' }, [imported], { guesses }, ['guesses']],
    [
      'guesses that were emptied and copied by the night',
      { guesses: '' },
      [imported, copiedFrom({ guesses: '' })],
      { guesses },
      ['guesses'],
    ],
    ['guesses that were overwritten', { guesses: 'sudah' }, [imported], { guesses }, ['guesses']],
    ['a guess whose cell a person changed', { guesses: '', year: 2024 }, [imported], { guesses: '' }, []],
    ['confirmed guesses', { guesses: '' }, [imported, confirmed], { guesses: '' }, []],
    [
      'confirmed guesses that were typed again',
      { guesses },
      [imported, confirmed],
      { guesses: '' },
      ['guesses'],
    ],
    ['guesses of a row whose Log has none', { guesses }, [added], { guesses }, []],
    ['another Kegiatan', { guesses, kegiatan: 'K-0000' }, [imported], { kegiatan: 'K-0001' }, ['kegiatan']],
    ['no Kegiatan', { guesses, kegiatan: '' }, [imported], { kegiatan: 'K-0001' }, ['kegiatan']],
    [
      'an answer that nobody gave',
      { guesses, carried: 'tetap' as const },
      [imported],
      { carried: '' },
      ['carried'],
    ],
  ])('%s count as the Log says', (_what, cells, log, expected, named) => {
    const found = vouched({ year: 2025, typedBy: staffOf('KUL'), ...cells }, ...log);
    expect(found).toMatchObject(expected);
    expect(found.handTyped?.map(({ column }) => column)).toEqual(named);
  });
});

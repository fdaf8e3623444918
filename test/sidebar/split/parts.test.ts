import fc from 'fast-check';
import { rowCode } from '../../../src/domain/office/phone-link';
import {
  firstStates,
  joinable,
  joined,
  loneSeparator,
  pagesOf,
  withForeign,
  type Asked,
} from '../../../src/sidebar/scans/split/part-states';
import {
  leftOutOf,
  pageWords,
  partsOf,
  rowOfCode,
  withTaken,
  type PageCode,
  type Printing,
} from '../../../src/sidebar/scans/split/parts';

const sheet = (text: string): PageCode => ({ text, share: 0.4 });
const label = (text: string): PageCode => ({ text, share: 0.1 });

/** The office has nothing to say about codes that wait for no scan. */
const nothing: Asked = { notes: new Map(), problem: '' };

const address = 'https://script.google.com/macros/s/AKfy-x/exec';

const printing = (phoneAddress: string): Printing => ({ phoneAddress, units: new Set(['KUL', 'TPH']) });
const [bare, paged] = [printing(''), printing(address)];

test.each([
  ['KUL-0001', 'KUL-0001', 'number'],
  [`${address}?baris=KUL-0012`, 'KUL-0012', 'office'],
  [`${address}?a=1&baris=TP%2D0003#x`, 'TP-0003', 'office'],
  ['https://script.google.com/a/macros/kpu.go.id/s/AKfy-x/exec?baris=KUL-0012', 'KUL-0012', 'office'],
  ['https://script.google.com/macros/s/AKfy-lain/exec?baris=KUL-0002', 'KUL-0002', 'other'],
])('the code %j names the row %j and is one of %s', (text, id, printed) =>
  expect(rowOfCode(text, paged)).toEqual({ id, printed }),
);

test.each([
  `${address}?box=Lemari%201`,
  `${address}?baris=%E0%A4`,
  'https://contoh.go.id/surat?baris=KUL-0002',
  'Kepada Yth. Sekretaris',
  'BMN-00123',
  'INV-2024001',
  '0711-312345',
  'KUL-1',
  'KUL-00123',
  'kul-0001',
  '',
])('the code %j names no row', (text) => expect(rowOfCode(text, paged)).toBeNull());

test('an office reads its own codes, with a page for the phone and without; without one every address is another', () => {
  for (const own of [address, ''])
    expect(rowOfCode(rowCode('KUL-0001', own), printing(own))).toEqual({
      id: 'KUL-0001',
      printed: own === '' ? 'number' : 'office',
    });
  expect(rowOfCode(rowCode('KUL-0001', address), bare)).toEqual({ id: 'KUL-0001', printed: 'other' });
});

describe('the rows of a PDF before it is saved', () => {
  const rows = ['KUL-0001', 'KUL-0002', 'KUL-0003'].map((id) => ({ id, title: id, year: 2025 }));
  const foreign = (id: string) => sheet(`https://script.google.com/macros/s/AKfy-lain/exec?baris=${id}`);
  const own = sheet(`${address}?baris=KUL-0001`);
  const parts = partsOf(
    [null, own, null, foreign('KUL-0001'), null, foreign('KUL-0002'), null, sheet('KUL-0003'), null],
    paged,
  );

  test("another office's code gives no row and says so; an ID alone does, and is to be compared", () => {
    expect(firstStates(parts, rows, true, nothing)).toMatchObject([
      { row: '', message: expect.stringContaining('Tanpa lembar pemisah') as string },
      { row: 'KUL-0001', message: '' },
      { row: '', message: expect.stringContaining('KUL-0001 sudah dipakai') as string },
      { row: '', message: expect.stringContaining('KUL-0002 berasal dari alamat lain') as string },
      { row: 'KUL-0003', message: expect.stringContaining('Cocokkan gambarnya') as string },
    ]);
    expect(firstStates(parts, rows, false, nothing)[4]).toEqual({
      row: 'KUL-0003',
      isSaved: false,
      message: '',
      joins: null,
    });
  });

  test('a person can say that such codes are their own; rows that others have stay with them', () => {
    const states = firstStates(parts, rows, true, nothing);
    expect(withForeign(parts, rows, states, nothing).map(({ row }) => row)).toEqual([
      '',
      'KUL-0001',
      '',
      'KUL-0002',
      'KUL-0003',
    ]);
    const chosen = states.map((state, index) => (index === 0 ? { ...state, row: 'KUL-0002' } : state));
    expect(withForeign(parts, rows, chosen, nothing)[3]).toMatchObject({ row: '' });
  });
});

describe('a code without a row that waits', () => {
  const parts = partsOf(
    [
      sheet('TPH-0004'),
      null,
      sheet('KUL-0001'),
      null,
      null,
      sheet('KUL-0009'),
      null,
      sheet('KUL-0001'),
      null,
    ],
    bare,
  );
  const rows = [{ id: 'KUL-0001', title: 'Neraca', year: 2025 }];
  const asked: Asked = { notes: new Map([['TPH-0004', 'TPH-0004 milik Sub Bagian Teknis.']]), problem: '' };
  const states = firstStates(parts, rows, false, asked);

  test('is told with the reason that the office gives, or that there is no such row', () =>
    expect(states.map(({ message }) => message)).toEqual([
      'TPH-0004 milik Sub Bagian Teknis.',
      '',
      'KUL-0009 tidak ada di Inventaris Kegiatan yang berjalan. Pilih barisnya.',
      expect.stringContaining('Kode KUL-0001 sudah dipakai dokumen sebelumnya (halaman 4–5)') as string,
    ]));

  test('is told to be unknown where the office could not be asked', () => {
    const unknown = firstStates(parts, rows, false, { notes: new Map(), problem: 'Sambungan terputus.' });
    expect(unknown[0]?.message).toBe(
      'TPH-0004 tidak ada dalam daftar yang menunggu pindaian; sebabnya tidak terbaca (Sambungan terputus.). Pilih barisnya.',
    );
  });

  test('that is the code of a document before may be joined to it, behind its pages', () => {
    expect(parts.map((_part, index) => joinable(parts, states, index))).toEqual([null, null, 1, 1]);
    expect(pagesOf(parts, states, 1)).toEqual([3, 4]);
    const joined = states.map((state, index) => (index === 3 ? { ...state, joins: 1 } : state));
    expect(pagesOf(parts, joined, 1)).toEqual([3, 4, 8]);
  });
});

test('a second sheet of the same row without a page is only named: its document has its pages', () => {
  const parts = partsOf([sheet('KUL-0001'), sheet('KUL-0001'), null], bare);
  expect(loneSeparator(parts, parts[0]!)).toBe('Lembar pemisah KUL-0001 tanpa halaman (halaman 1 PDF).');
});

test('pages go to the separator before them, those before the first to none', () => {
  expect(
    partsOf([null, sheet('KUL-0001'), null, null, sheet('KUL-0002'), sheet('KUL-0003'), null], bare),
  ).toMatchObject([
    { pages: [0], separator: null, code: '' },
    { pages: [2, 3], separator: 1, code: 'KUL-0001' },
    { pages: [], separator: 4, code: 'KUL-0002' },
    { pages: [6], separator: 5, code: 'KUL-0003' },
  ]);
});

test('a label on the document itself begins a part and stays a page of it; on each page, the part goes on', () => {
  expect(partsOf([label('KUL-0001'), label('KUL-0001'), null, label('KUL-0002')], bare)).toMatchObject([
    { pages: [0, 1, 2], separator: null, code: 'KUL-0001' },
    { pages: [3], separator: null, code: 'KUL-0002' },
  ]);
});

test('a code that is not of this product is part of its page', () => {
  expect(partsOf([sheet('KUL-0001'), sheet('https://contoh.go.id/surat/7'), null], bare)).toMatchObject([
    { pages: [1, 2], separator: 0, code: 'KUL-0001' },
  ]);
});

test.each(['BMN-00123', 'INV-2024001', '0711-312345', 'ZZZ-0001'])(
  'the code %s on a page of a document cuts nothing off, in a label and in a large code',
  (text) => {
    for (const code of [label(text), sheet(text)])
      expect(partsOf([sheet('KUL-0001'), null, code, null], bare)).toMatchObject([{ pages: [1, 2, 3] }]);
  },
);

test('a code of a Sub Bagian of the office begins a part though there is no such row', () =>
  expect(partsOf([sheet('KUL-0001'), null, label('TPH-0099'), null], bare)).toMatchObject([
    { pages: [1] },
    { pages: [2, 3], code: 'TPH-0099' },
  ]));

describe('a part without a row', () => {
  const parts = partsOf([sheet('KUL-0001'), null, label('TPH-0099'), null, label('TPH-0098')], bare);
  const rows = [{ id: 'KUL-0001', title: 'Neraca', year: 2025 }];
  const states = firstStates(parts, rows, false, nothing);

  test('may be joined to the part before it, whatever its code, and takes along what was joined to it', () => {
    const later = joined(states, 2, joinable(parts, states, 2));
    const all = joined(later, 1, joinable(parts, later, 1));
    expect(all.map(({ joins }) => joins)).toEqual([null, 0, 0]);
    expect(pagesOf(parts, all, 0)).toEqual([1, 2, 3, 4]);
    expect(joined(all, 2, null).map(({ joins }) => joins)).toEqual([null, 0, null]);
  });

  test('is joined to the document that the part before it belongs to', () => {
    const first = joined(states, 1, 0);
    expect(joinable(parts, first, 2)).toBe(0);
  });

  test('may not be joined to a part that is saved, nor where it has a row', () => {
    const saved = states.map((state) => ({ ...state, isSaved: true }));
    expect(joinable(parts, saved, 1)).toBeNull();
    const chosen = states.map((state) => ({ ...state, row: 'KUL-0001' }));
    expect(joinable(parts, chosen, 1)).toBeNull();
  });
});

test('separators and blank backs may be taken back into the document before or behind them', () => {
  const codes = [sheet('KUL-0001'), null, sheet('KUL-0002'), null, null];
  const parts = partsOf(codes, bare, [false, false, false, true, false]);
  expect(parts.map(leftOutOf)).toEqual([[0], [2, 3]]);
  const taken = withTaken(
    parts,
    new Map([
      [3, 1],
      [2, 0],
    ]),
  );
  expect(taken.map(({ pages }) => pages)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(taken.map(leftOutOf)).toEqual([[0], []]);
});

test('every page is in exactly one part, as a page or as its separator, in the order of the PDF', () => {
  const codes = fc.array(
    fc.option(
      fc.record({ text: fc.constantFrom('KUL-0001', 'KUL-0002', 'x'), share: fc.constantFrom(0.1, 0.4) }),
    ),
  );
  fc.assert(
    fc.property(codes, fc.array(fc.boolean()), (pages, blank) => {
      const all = partsOf(pages, bare, blank).flatMap(({ separator, backs, pages: own }) => [
        ...(separator === null ? [] : [separator]),
        ...backs,
        ...own,
      ]);
      expect(all).toEqual(pages.map((_page, index) => index));
    }),
  );
});

test.each([
  [[0], '1'],
  [[1, 2, 3, 5], '2–4, 6'],
  [[], ''],
])('the pages %j are written as %j', (pages, words) => expect(pageWords(pages)).toBe(words));

test('blank pages right behind a separator are its back; a separator with nothing else has no document', () => {
  const codes = [sheet('KUL-0001'), null, null, null, sheet('KUL-0002'), null];
  const parts = partsOf(codes, bare, [false, true, false, true, false, true]);
  expect(parts.map(({ separator, backs, pages }) => [separator, backs, pages])).toEqual([
    [0, [1], [2, 3]],
    [4, [5], []],
  ]);
  const rows = ['KUL-0001', 'KUL-0002'].map((id) => ({ id, title: id, year: 2025 }));
  expect(firstStates(parts, rows, false, nothing)).toMatchObject([{ row: 'KUL-0001' }, { row: '' }]);
  expect(loneSeparator(parts, parts[1]!)).toBe(
    'Lembar pemisah KUL-0002 tanpa halaman (halaman 5–6 PDF). Bila dokumennya ada, pindai dengan lembar pemisahnya di depan.',
  );
});

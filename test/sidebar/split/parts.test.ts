import fc from 'fast-check';
import { pageWords, partsOf, rowOfCode, type PageCode } from '../../../src/sidebar/scans/split/parts';

const sheet = (text: string): PageCode => ({ text, share: 0.4 });
const label = (text: string): PageCode => ({ text, share: 0.1 });

test.each([
  ['KUL-0001', 'KUL-0001'],
  ['https://script.google.com/macros/s/AKfy-x/exec?baris=KUL-0012', 'KUL-0012'],
  ['https://script.google.com/macros/s/AKfy-x/exec?a=1&baris=TP%2D0003#x', 'TP-0003'],
  ['https://script.google.com/macros/s/AKfy-x/exec?box=Lemari%201', ''],
  ['https://contoh.go.id/%E0%A4?baris=%E0%A4', ''],
  ['Kepada Yth. Sekretaris', ''],
  ['', ''],
])('the code %j names the row %j', (text, row) => expect(rowOfCode(text)).toBe(row));

test('pages go to the separator before them, those before the first to none', () => {
  expect(partsOf([null, sheet('KUL-0001'), null, null, sheet('KUL-0002'), sheet('KUL-0003'), null])).toEqual([
    { pages: [0], separator: null, code: '' },
    { pages: [2, 3], separator: 1, code: 'KUL-0001' },
    { pages: [], separator: 4, code: 'KUL-0002' },
    { pages: [6], separator: 5, code: 'KUL-0003' },
  ]);
});

test('a label on the document itself begins a part and stays a page of it; on each page, the part goes on', () => {
  expect(partsOf([label('KUL-0001'), label('KUL-0001'), null, label('KUL-0002')])).toEqual([
    { pages: [0, 1, 2], separator: null, code: 'KUL-0001' },
    { pages: [3], separator: null, code: 'KUL-0002' },
  ]);
});

test('a code that is not of this product is part of its page', () => {
  expect(partsOf([sheet('KUL-0001'), sheet('https://contoh.go.id/surat/7'), null])).toEqual([
    { pages: [1, 2], separator: 0, code: 'KUL-0001' },
  ]);
});

test('every page is in exactly one part, as a page or as its separator, in the order of the PDF', () => {
  const codes = fc.array(
    fc.option(
      fc.record({ text: fc.constantFrom('KUL-0001', 'KUL-0002', 'x'), share: fc.constantFrom(0.1, 0.4) }),
    ),
  );
  fc.assert(
    fc.property(codes, (pages) => {
      const all = partsOf(pages).flatMap(({ separator, pages: own }) => [
        ...(separator === null ? [] : [separator]),
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

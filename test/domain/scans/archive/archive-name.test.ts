import fc from 'fast-check';
import { anyText } from '../../../any-text';
import { archiveName, MAX_NAME } from '../../../../src/domain/scans/archive/archive-name';

const template = '{kode}_{tahun}_{judul}';
const row = { id: 'KUL-0007', title: 'BA/Stock Opname', year: 2025 };
const none = new Set<string>();
const named = (title: string): string => archiveName(template, { ...row, title }, 'pdf', none);

test.each([
  ['a path', 'BA/Stock Opname', 'BA-Stock-Opname'],
  ['a way up, which leads nowhere without its slashes', '../../etc/passwd', '..-..-etc-passwd'],
  ['a formula', '=IMPORTXML("http://x")', 'IMPORTXML-http-x'],
  ['HTML', '<script>alert(1)</script>', 'script-alert-1-script'],
  ['emoji', 'Laporan \u{1F4C4} Kas', 'Laporan-Kas'],
  ['a mark that turns the text about', 'gpj.\u202Efdp', 'gpj.fdp'],
  ['zero-width marks', 'Lap\u200Boran\u2060', 'Laporan'],
  ['accents', 'Résumé Kaf\u00E9', 'Resume-Kafe'],
  ['accents in two parts', 'Re\u0301sume\u0301', 'Resume'],
  ['full-width letters', 'ＬＡＰＯＲＡＮ', 'LAPORAN'],
  ['quotes and a percent sign', '"Sah" 100%', 'Sah-100'],
  ['line breaks and a NUL', 'Laporan\r\n\u0000Kas', 'Laporan-Kas'],
  ['marks at both ends', '--Laporan__', 'Laporan'],
  ['marks of the template', '{kode} {tahun}', 'kode-tahun'],
])('%s', (_what, title, found) => expect(named(title)).toBe(`KUL-0007_2025_${found}.pdf`));

test.each([
  ['letters that are kept nowhere', template, { ...row, title: '\u6587\u4EF6' }, 'KUL-0007_2025.pdf'],
  ['no year', template, { ...row, year: null }, 'KUL-0007_tanpa-tahun_BA-Stock-Opname.pdf'],
  ['another order', '{judul} - {tahun}', row, 'BA-Stock-Opname-2025.pdf'],
  ['an unknown mark, left so that the mistake shows', '{kode} {bulan}', row, 'KUL-0007-bulan.pdf'],
  ['a mark that every object answers to', '{kode} {constructor}', row, 'KUL-0007-constructor.pdf'],
  ['a template of nothing', '', row, 'KUL-0007.pdf'],
  ['a title alone that leaves nothing', '{judul}', { ...row, title: '\u6587' }, 'KUL-0007.pdf'],
])('%s', (_what, with_, given, found) => expect(archiveName(with_, given, 'pdf', none)).toBe(found));

test('a name in use gets a number, regardless of case', () => {
  const taken = new Set(['kul-0007_2025_ba-stock-opname.pdf', 'kul-0007_2025_ba-stock-opname_2.pdf']);
  expect(archiveName(template, row, 'pdf', taken)).toBe('KUL-0007_2025_BA-Stock-Opname_3.pdf');
  expect(archiveName(template, row, 'jpg', taken)).toBe('KUL-0007_2025_BA-Stock-Opname.jpg');
});

test('a long title is cut, number and extension kept', () => {
  const long = { ...row, title: 'Laporan '.repeat(40) };
  const first = archiveName(template, long, 'pdf', none);
  const second = archiveName(template, long, 'pdf', new Set([first.toLowerCase()]));
  expect([first.length, second.length]).toEqual([expect.any(Number), expect.any(Number)]);
  expect(Math.max(first.length, second.length)).toBeLessThanOrEqual(MAX_NAME);
  expect(first).toMatch(/^KUL-0007_2025_Laporan-.*[a-zA-Z]\.pdf$/);
  expect(second).toMatch(/_2\.pdf$/);
});

const hostile = fc.oneof(
  anyText({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '=1+1',
    '<b>',
    '\u202E',
    '..',
    '/',
    '\\',
    'CON',
    '\u{1F4C4}',
    '-',
    'constructor',
    '{judul}',
  ),
);
const anyRow = fc.record({
  id: fc.constantFrom('KUL-0007', 'TPH-12345', ''),
  title: hostile,
  year: fc.option(fc.integer({ min: 1940, max: 2099 })),
});
const anyTemplate = fc.oneof(fc.constant(template), hostile);

const laws: Readonly<
  Record<string, (name: string, extension: string, taken: ReadonlySet<string>) => boolean>
> = {
  safe: (name) => /^[A-Za-z0-9][A-Za-z0-9_.-]*\.[a-z]+$/.test(name),
  short: (name) => name.length <= MAX_NAME,
  'of its kind': (name, extension) => name.endsWith(`.${extension}`),
  new: (name, _extension, taken) => !taken.has(name.toLowerCase()),
  'no device of Windows': (name) => !/^(con|prn|aux|nul|com\d|lpt\d)\./i.test(name),
};
const faultsOf = (...given: Parameters<(typeof laws)[string]>): readonly string[] =>
  Object.entries(laws).flatMap(([law, holds]) => (holds(...given) ? [] : [law]));

test('every name is safe, at most 120 characters, and unique', () => {
  fc.assert(
    fc.property(
      anyTemplate,
      fc.array(anyRow, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('pdf', 'docx'),
      (with_, rows, extension) => {
        const taken = new Set<string>();
        for (const each of rows) {
          const name = archiveName(with_, each, extension, taken);
          expect([name, faultsOf(name, extension, taken)]).toEqual([name, []]);
          taken.add(name.toLowerCase());
        }
      },
    ),
    { numRuns: 10_000 },
  );
});

test('composed and decomposed forms of a title give one name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) =>
      expect(named(title.normalize('NFD'))).toBe(named(title.normalize('NFC'))),
    ),
  );
});

test('the 5,000th scan with the same name is named without trying all taken numbers', () => {
  const taken = new Set<string>();
  const asked = jest.spyOn(taken, 'has');
  for (let copy = 1; copy <= 5_000; copy += 1) {
    const name = archiveName(template, row, 'pdf', taken);
    taken.add(name.toLowerCase());
  }
  expect(taken.size).toBe(5_000);
  expect(taken).toContain('kul-0007_2025_ba-stock-opname_5000.pdf');
  expect(asked.mock.calls.length).toBeLessThan(5_000 * 30);
});

import {
  readTerms,
  termsOfCode,
  describeTerms,
} from '../../../../src/domain/registers/retention/retention-terms';
import { retentionOf } from '../../../../src/domain/registers/retention/retention-of';
import type { ClassificationRow } from '../../../../src/domain/workbook/reference';

const code = (given: Partial<ClassificationRow>): ClassificationRow => ({
  code: 'HM.02',
  description: 'Humas',
  active: 2,
  inactive: 3,
  disposition: 'musnah',
  ...given,
});
const codes = new Map([['HM.02', code({})]]);
const entry = (given: Partial<Parameters<typeof retentionOf>[0]>) =>
  retentionOf({ year: 2020, retention: '', classification: '', ...given }, codes);

test.each([
  ['Aktif 2 tahun, inaktif 3 tahun, musnah', { active: 2, inactive: 3, disposition: 'musnah' }],
  ['2 tahun aktif', { active: 2, inactive: 0, disposition: '' }],
  ['inaktif 4 thn', { active: 0, inactive: 4, disposition: '' }],
  ['5 tahun', { active: 5, inactive: 0, disposition: '' }],
  ['5 (lima) tahun, dinilai kembali', { active: 5, inactive: 0, disposition: 'dinilai kembali' }],
  ['PERMANEN', { active: 0, inactive: 0, disposition: 'permanen' }],
  ['Belum ditetapkan', null],
  ['selama berlaku', null],
  ['', null],
])('%j is read as %j', (text, expected) => expect(readTerms(text)).toEqual(expected));

test('the description of a code can be parsed again', () => {
  const terms = termsOfCode(code({}))!;
  expect(readTerms(describeTerms(terms))).toEqual(terms);
  expect(describeTerms({ active: 0, inactive: 0, disposition: 'permanen' })).toBe('Permanen');
});

test.each([
  [{ active: null, inactive: null, disposition: '' }, null],
  [{ active: null, inactive: null, disposition: 'musnah' }, null],
  [
    { active: null, inactive: null, disposition: 'permanen' },
    { active: 0, inactive: 0, disposition: 'permanen' },
  ],
  [
    { active: 1, inactive: null, disposition: '' },
    { active: 1, inactive: 0, disposition: '' },
  ],
] as const)('a code with %j gives %j', (given, expected) =>
  expect(termsOfCode(code(given))).toEqual(expected),
);

test('periods start at the end of the document\u2019s year', () => {
  expect(entry({ classification: ' HM.02 ' })).toEqual({
    activeUntil: '2022-12-31',
    inactiveUntil: '2025-12-31',
    disposition: 'musnah',
    dueOn: '2026-01-01',
  });
});

test('the text of staff takes precedence over the code, whose disposition completes it', () =>
  expect(entry({ classification: 'HM.02', retention: '10 tahun' })).toMatchObject({
    dueOn: '2031-01-01',
    disposition: 'musnah',
  }));

test('unreadable text also takes precedence over the code, and is never due', () =>
  expect(entry({ classification: 'HM.02', retention: 'selama masih berlaku' })).toBeNull());

test('permanent documents are never due', () =>
  expect(entry({ retention: 'aktif 1 tahun, inaktif 2 tahun, permanen' })).toMatchObject({
    activeUntil: '2021-12-31',
    dueOn: null,
  }));

test.each([
  ['no year', { year: null, retention: '5 tahun' }],
  ['a year that is none', { year: 20.5, retention: '5 tahun' }],
  ['no term', {}],
])('an entry with %s has no due date', (_what, given) => expect(entry(given)).toBeNull());

test.each([-0.5, 1.5, -1, 99_999, Number.MAX_SAFE_INTEGER])(
  'a code with %p years in the JRA gives no period, and no date that does not exist',
  (active) => {
    expect(
      retentionOf(
        { year: 2020, retention: '', classification: 'HM.02' },
        new Map([['HM.02', code({ active })]]),
      ),
    ).toBeNull();
  },
);

test('a text with more years than a period can have gives none', () =>
  expect(entry({ retention: 'aktif 99999 tahun, inaktif 3 tahun' })).toBeNull());

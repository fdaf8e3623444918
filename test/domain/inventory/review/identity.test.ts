import fc from 'fast-check';
import { identityOf } from '../../../../src/domain/inventory/review/identity';

const row = { subBagian: 'KUL', title: 'Laporan Persediaan \u2013 Semester I', year: 2025 };

test.each([
  ['spaces', { title: '  Laporan  Persediaan -Semester\u00A0I ' }],
  ['case', { title: 'LAPORAN PERSEDIAAN \u2013 SEMESTER I' }],
  ['dashes', { title: 'Laporan Persediaan-Semester I' }],
  ['the case of the unit', { subBagian: 'kul' }],
])('the identity ignores %s', (_what, given) =>
  expect(identityOf({ ...row, ...given })).toBe(identityOf(row)),
);

test.each([
  ['unit', { subBagian: 'TPH' }],
  ['year', { year: 2024 }],
  ['title', { title: 'Laporan Persediaan \u2013 Semester II' }],
  ['year that is not known', { year: null }],
])('another %s is another document', (_what, given) =>
  expect(identityOf({ ...row, ...given })).not.toBe(identityOf(row)),
);

test('no content of cells gives two documents the same identity', () => {
  const cell = fc.stringMatching(/^[ab|1]{0,4}$/);
  const any = fc.record({
    subBagian: fc.constantFrom('KUL', 'TPH'),
    title: cell,
    year: fc.constantFrom(1, 11, null),
  });
  fc.assert(
    fc.property(any, any, (one, other) => {
      const same = one.subBagian === other.subBagian && one.year === other.year && one.title === other.title;
      expect(identityOf(one) === identityOf(other)).toBe(same);
    }),
  );
});

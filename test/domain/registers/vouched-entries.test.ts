import { isPublic, isUnlogged } from '../../../src/domain/registers/visibility';
import { vouchedEntries } from '../../../src/domain/registers/vouched-entries';
import { dipRow } from '../office-builder';

test.each([
  ['entered at step 4', ['DIP_MASUK'], true],
  ['never logged', [], false],
  ['withdrawn, and typed back into place', ['DIP_MASUK', 'DIP_DITARIK'], false],
  ['moved to the DIK, and typed back into place', ['DIP_MASUK', 'DIP_PINDAH'], false],
  ['reinstated by the PPID', ['DIP_DITARIK', 'DIP_DIPULIHKAN'], true],
  ['of which only other events tell', ['DIK_MASUK', 'DIP_TERBIT'], false],
])('an entry %s is public: %s', (_what, events, expected) => {
  const log = events.map((event) => ({ event, object: 'DIP-0001' }));
  const [entry] = vouchedEntries([dipRow()], log, 'DIP');
  expect([isPublic(entry!), isUnlogged(entry!)]).toEqual([expected, !expected]);
});

test('without the Log only the cells of an entry count', () => expect(isPublic(dipRow())).toBe(true));

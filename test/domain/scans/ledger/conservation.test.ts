import fc from 'fast-check';
import { scanSums } from '../../../../src/domain/scans/ledger/conservation';
import { scanStates } from '../../../../src/domain/workbook/vocabulary/scan-state';

test.each([
  ['terlihat', 'waiting'],
  ['menunggu', 'waiting'],
  ['memindahkan', 'waiting'],
  ['tersimpan', 'filed'],
  ['duplikat', 'duplicate'],
  ['karantina', 'quarantined'],
  ['', 'waiting'],
] as const)('a file that is %j is %s', (state, group) =>
  expect(scanSums([{ state }])).toEqual({
    seen: 1,
    waiting: 0,
    filed: 0,
    duplicate: 0,
    quarantined: 0,
    [group]: 1,
  }),
);

test('every file is in exactly one group', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('' as const, ...scanStates)), (states) => {
      const { seen, waiting, filed, duplicate, quarantined } = scanSums(states.map((state) => ({ state })));
      expect(seen).toBe(states.length);
      expect(waiting + filed + duplicate + quarantined).toBe(seen);
    }),
  );
});

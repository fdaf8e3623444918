import { reporting } from '../../../src/domain/sop/step-6-reporting';

test.each([
  [['a', 'b'], ['s'], []],
  [['a'], ['s'], [{ code: 'TOO_FEW_PEOPLE', found: 1, needed: 2 }]],
  [[], ['s'], [{ code: 'TOO_FEW_PEOPLE', found: 0, needed: 2 }]],
  [['a', 'b'], [], [{ code: 'NO_RECIPIENT' }]],
  [['a'], [], [{ code: 'TOO_FEW_PEOPLE', found: 1, needed: 2 }, { code: 'NO_RECIPIENT' }]],
])('%j took part, %j receive', (participants, recipients, blockers) =>
  expect(
    reporting.blockers({
      rows: [],
      scans: [],
      missing: [],
      gone: [],
      unlisted: [],
      participants,
      recipients,
    }),
  ).toEqual(blockers),
);

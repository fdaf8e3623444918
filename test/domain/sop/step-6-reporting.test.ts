import { reporting } from '../../../src/domain/sop/step-6-reporting';
import { officeWork } from '../office-builder';

test.each([
  [['a', 'b'], ['s'], []],
  [['a'], ['s'], [{ code: 'TOO_FEW_PEOPLE', found: 1, needed: 2 }]],
  [[], ['s'], [{ code: 'TOO_FEW_PEOPLE', found: 0, needed: 2 }]],
  [['a', 'b'], [], [{ code: 'NO_RECIPIENT' }]],
  [['a'], [], [{ code: 'TOO_FEW_PEOPLE', found: 1, needed: 2 }, { code: 'NO_RECIPIENT' }]],
])('%j took part, %j receive', (participants, recipients, blockers) =>
  expect(reporting.blockers(officeWork({ participants, recipients }))).toEqual(blockers),
);

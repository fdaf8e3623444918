import { reporting } from '../../../src/domain/sop/step-6-reporting';
import { newRow } from '../../../src/domain/inventory/new-row';
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

const complete = { participants: ['a', 'b'], recipients: ['s'] };

test.each([
  [
    'a row of Inventaris',
    { missing: [{ id: 'KUL-0002', title: 'Kas' }] },
    { code: 'ROW_GONE', rowId: 'KUL-0002', title: 'Kas' },
  ],
  [
    'an entry',
    { gone: [{ id: 'DIP-0007', name: 'Neraca' }] },
    { code: 'ENTRY_GONE', number: 'DIP-0007', title: 'Neraca' },
  ],
  [
    'a filed scan of one of its rows',
    {
      rows: [newRow({ id: 'KUL-0001', kegiatan: 'K-0001', subBagian: 'KUL', typedBy: '' }, {}, '')],
      unlisted: [
        { id: 'P-0001', row: 'KUL-0001', isLost: false },
        { id: 'P-0002', row: 'KUL-0001', isLost: true },
      ],
    },
    { code: 'SCAN_GONE', scanId: 'P-0001', rows: 'KUL-0001' },
  ],
])('%s whose line is deleted holds the report, since its figures would lack it', (_what, work, blocker) =>
  expect(reporting.blockers(officeWork({ ...complete, ...work }))).toEqual([blocker]),
);

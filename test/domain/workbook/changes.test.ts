import type { KegiatanRow } from '../../../src/domain/workbook/procedure';
import { applyUpdates, isEmpty, joinChanges, noChanges } from '../../../src/domain/workbook/changes';

const log = [{ event: 'E', object: 'O', detail: '' }];

test('parts are joined in their order; of two values for a setting the later wins', () => {
  const one = {
    updates: [{ sheet: 'kegiatan', id: 'K-0001', set: { name: 'a' } } as const],
    settings: { a: '1', b: '1' },
  };
  const other = {
    updates: [{ sheet: 'kegiatan', id: 'K-0001', set: { name: 'b' } } as const],
    settings: { b: '2' },
    log,
  };
  expect(joinChanges(one, {}, other)).toEqual({
    updates: [...one.updates, ...other.updates],
    adoptions: [],
    inserts: [],
    settings: { a: '1', b: '2' },
    log,
  });
});

test.each([
  ['nothing', noChanges, true],
  ['a line of the log', { ...noChanges, log }, false],
  ['a setting', { ...noChanges, settings: { a: '' } }, false],
  [
    'one of each',
    {
      updates: [{ sheet: 'kegiatan', id: 'K-0001', set: {} } as const],
      adoptions: [{ sheet: 'inventaris', position: 2, set: {} } as const],
      inserts: [
        {
          sheet: 'klasifikasi',
          row: { code: 'HM.02', description: '', active: null, inactive: null, disposition: '' },
        } as const,
      ],
      settings: { a: '' },
      log,
    },
    false,
  ],
  [
    'an update and a line of the log',
    { ...noChanges, updates: [{ sheet: 'kegiatan', id: 'K-0001', set: {} } as const], log },
    false,
  ],
  [
    'an adoption',
    { ...noChanges, adoptions: [{ sheet: 'inventaris', position: 2, set: {} } as const] },
    false,
  ],
])('%s: empty %s', (_what, changes, empty) => expect(isEmpty(changes)).toBe(empty));

test('updates are applied to the rows of their sheet; the later one wins', () => {
  const rows = [
    { id: 'K-0001', name: 'a', status: 'berjalan' },
    { id: 'K-0002', name: 'b', status: 'selesai' },
  ] as never as Parameters<typeof applyUpdates<'kegiatan', KegiatanRow>>[1];
  const after = applyUpdates('kegiatan', rows, [
    { sheet: 'kegiatan', id: 'K-0001', set: { name: 'c', status: 'selesai' } },
    { sheet: 'kegiatan', id: 'K-0001', set: { name: 'd' } },
    { sheet: 'tahapan', id: 'K-0002', set: { status: 'terbuka' } },
  ]);
  expect(after).toEqual([{ id: 'K-0001', name: 'd', status: 'selesai' }, rows[1]]);
});

import { currentKegiatan } from '../../../src/domain/sop/running';
import { at } from '../office-builder';

const row = (id: string, closed: string) =>
  ({
    id,
    status: closed === '' ? 'berjalan' : 'selesai',
    closedAt: closed === '' ? null : at(closed),
  }) as const;

test.each([
  [
    'the one closed last, in any order of rows',
    [row('K-1', '2026-02-03T08:00'), row('K-3', '2026-02-05T08:00'), row('K-2', '2026-02-04T08:00')],
    'K-3',
  ],
  ['the running one, if there is one', [row('K-2', ''), row('K-1', '2026-02-03T08:00')], 'K-2'],
  ['none before the first', [], undefined],
])('the current Kegiatan is %s', (_what, rows, id) => expect(currentKegiatan(rows)?.id).toBe(id));

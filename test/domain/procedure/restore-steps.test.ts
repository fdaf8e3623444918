import { restoreLines, typedLines } from '../../../src/domain/procedure/restore-steps';
import { as, at, office, ppid, worldAt } from '../office-builder';

const world = worldAt(office(4));
const [first, ...others] = world.office.tahapan;
const open = { ...first!, status: 'terbuka', finishedAt: null } as const;
const typed = { status: 'selesai', finishedAt: at('2026-02-04T10:17') } as const;
const sheets = { ...world.office, tahapan: [{ ...open, typed }, ...others] };

test('typed cells are named as a person reads them: a time as a time, an empty cell as empty', () => {
  expect(typedLines(sheets, 'WIB')).toEqual([
    {
      id: open.id,
      cells: [
        { header: 'Status', found: 'selesai', kept: 'terbuka' },
        { header: 'Selesai', found: '4 Feb 2026 10.17', kept: '' },
      ],
    },
  ]);
  expect(restoreLines(sheets, as(ppid, world)).changes.log).toMatchObject([
    {
      event: 'TAHAP_DITULIS_KEMBALI',
      object: open.id,
      detail:
        'Status "selesai" diketik dengan tangan, tetap terbuka; Selesai "4 Feb 2026 10.17" diketik dengan tangan, tetap kosong',
    },
  ]);
});

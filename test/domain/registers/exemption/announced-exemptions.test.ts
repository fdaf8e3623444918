import { calendarDate } from '../../../../src/domain/calendar/calendar-date';
import { announcedExemptions } from '../../../../src/domain/registers/exemption/announced-exemptions';
import type { Stored } from '../../../../src/domain/workbook/sheet';
import type { DikRow } from '../../../../src/domain/workbook/registers';
import { as, dikRow, freshWorld, ppid, registersOf } from '../../office-builder';

const announced = {
  announcedTitle: 'Berkas calon',
  article: 'UU 14/2008 Pasal 17 huruf h',
  exemptUntil: calendarDate('2026-12-31'),
} as const;
const listed = (given: Partial<Stored<DikRow> & { readonly isUnlogged: boolean }> = {}, isOn = 'ya') =>
  announcedExemptions(
    registersOf(
      [],
      [{ ...dikRow({ reason: 'rahasia', harm: 'rahasia', holder: 'KPU' }), ...announced, ...given }],
    ),
    as(ppid, freshWorld({ 'Publik/Umumkan DIK': isOn })),
  );

test('a decided exemption is announced with its title, its basis and its term, and nothing else', () =>
  expect(listed()).toEqual([
    {
      id: 'DIK-0001',
      title: 'Berkas calon',
      basis: 'UU 14/2008 Pasal 17 huruf h; Keputusan KPU Nomor 1 Tahun 2026',
      until: '2026-12-31',
    },
  ]));

test.each([
  ['the office has not switched it on', {}, 'tidak'],
  ['it is only proposed', { status: 'diusulkan' }, 'ya'],
  ['it was withdrawn', { status: 'ditarik' }, 'ya'],
  ['it has ended', { exemptUntil: calendarDate('2026-02-03') }, 'ya'],
  ['its decree is not in force', { basis: 'Keputusan yang dicabut' }, 'ya'],
  ['no title may be known', { announcedTitle: '' }, 'ya'],
  ['the Log does not know it', { isUnlogged: true }, 'ya'],
  [
    'its end cannot be read',
    { unreadable: [{ column: 'exemptUntil', header: 'Akhir Pengecualian', found: 'tiga tahun' }] },
    'ya',
  ],
] as const)('nothing is announced while %s', (_why, given, isOn) => expect(listed(given, isOn)).toEqual([]));

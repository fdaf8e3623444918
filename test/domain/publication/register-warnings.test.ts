import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { readState, registerState, stateSetting } from '../../../src/domain/registers/register-state';
import { registerWarnings } from '../../../src/domain/publication/register-warnings';
import { referenceWarnings } from '../../../src/domain/reference/reference-warnings';
import {
  as,
  at,
  decree,
  dikRow,
  dipRow,
  freshWorld,
  later,
  ppid,
  withValues,
  type World,
} from '../office-builder';

const office = {
  dip: [
    dipRow({ refreshedAt: at('2026-01-10T09:00') }),
    dipRow({
      id: 'DIP-0002',
      number: 2,
      title: 'Neraca',
      category: 'setiap saat',
      linkState: 'bentuk alamat keliru',
    }),
    dipRow({
      id: 'DIP-0003',
      number: 3,
      title: 'Tua',
      status: 'ditarik',
      refreshedAt: at('2020-01-01T09:00'),
    }),
  ],
  dik: [
    dikRow({ basis: 'Keputusan yang tidak ada', exemptUntil: calendarDate('2026-12-31') }),
    dikRow({ id: 'DIK-0002', number: 2, title: 'B', exemptUntil: calendarDate('2026-06-30') }),
    dikRow({
      id: 'DIK-0003',
      number: 3,
      title: 'C',
      status: 'diusulkan',
      exemptUntil: calendarDate('2026-01-01'),
    }),
  ],
  dasarHukum: [decree],
};
const kept = (now: string): World => {
  const world = freshWorld();
  return later(withValues(world, stateSetting(office, as(ppid, world))), at(now));
};
const codes = (now: string) => registerWarnings(as(ppid, kept(now))).map(({ code }) => code);

test('the figures count active entries, and can be parsed from their cell', () => {
  const world = freshWorld();
  const state = registerState(office, as(ppid, world));
  expect(state).toEqual({
    oldestPeriodic: { day: '2026-01-10', entry: 'DIP-0001' },
    newest: '2026-02-04',
    brokenLinks: 1,
    twins: 0,
    lapsed: 1,
    ends: [
      { day: '2026-06-30', entry: 'DIK-0002' },
      { day: '2026-12-31', entry: 'DIK-0001' },
    ],
  });
  const [text = ''] = Object.values(stateSetting(office, as(ppid, world)));
  expect(readState({ 'Keadaan Register': text })).toEqual(state);
});

test.each([
  ['2026-07-10T09:00', ['LINKS_BROKEN', 'DECREES_LAPSED']],
  ['2026-07-11T09:00', ['PERIODIC_OLD', 'LINKS_BROKEN', 'DECREES_LAPSED']],
  ['2027-02-05T09:00', ['PERIODIC_OLD', 'DIP_OLD', 'LINKS_BROKEN', 'DECREES_LAPSED']],
])('on %s the warnings are %j', (now, expected) => expect(codes(now)).toEqual(expected));

test.each(['', 'rusak', 'berkala=kemarin; terakhir='])('a cell %j causes no warning', (text) => {
  const world = withValues(freshWorld(), { 'Sistem/Keadaan Register': text });
  expect(registerWarnings(as(ppid, world))).toEqual([]);
});

const bases = [
  { id: 'UU 14/2008', kind: 'dasar SOP', status: 'berlaku' },
  { id: 'PKPU 1/2015', kind: 'dasar SOP', status: 'perlu diperiksa' },
  { id: '731/2025', kind: 'keputusan pengecualian', status: 'dicabut' },
] as const;

test.each([
  ['2026-02-04T09:00', []],
  ['2026-10-31T09:00', []],
  ['2026-11-02T09:00', [2027]],
  ['2027-03-02T09:00', [2027]],
])('on %s holidays of %j are missing', (now, years) => {
  const warnings = referenceWarnings([], as(ppid, later(freshWorld(), at(now))));
  expect(warnings.map((warning) => 'year' in warning && warning.year)).toEqual(years);
});

test('legal bases of the SOP that need checking are listed, decrees of the DIK are not', () =>
  expect(referenceWarnings(bases, as(ppid, freshWorld()))).toEqual([
    { code: 'BASIS_DOUBTFUL', numbers: ['PKPU 1/2015'] },
  ]));

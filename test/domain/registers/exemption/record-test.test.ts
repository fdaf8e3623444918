import { isArticle, isEnded, testGaps } from '../../../../src/domain/registers/exemption/exemption-test';
import { recordTest, type TypedTest } from '../../../../src/domain/registers/exemption/record-test';
import { endingExemptions } from '../../../../src/domain/registers/exemption/ending-exemptions';
import { calendarDate } from '../../../../src/domain/calendar/calendar-date';
import {
  as,
  at,
  committed,
  dikRow,
  freshWorld,
  later,
  must,
  pelaksana,
  ppid,
  withOffice,
} from '../../office-builder';

test.each([
  ['UU 14/2008 Pasal 17 huruf h', true],
  ['ps. 17 huruf a angka 1', true],
  ['Pasal 17 huruf j UU Nomor 14 Tahun 2008', true],
  ['Pasal 17 huruf k', false],
  ['UU 14/2008', false],
  ['UU Nomor 27 Tahun 2022 Pasal 4', true],
  ['Undang-Undang 43/2009', true],
  ['rahasia negara', false],
])('%p names a ground of exemption: %p', (text, expected) => expect(isArticle(text)).toBe(expected));

const world = withOffice(freshWorld(), { dik: [dikRow(), dikRow({ id: 'DIK-0002', status: 'ditarik' })] });
const record = (typed: TypedTest, seen: TypedTest = {}, number = 'DIK-0001', actor = ppid) =>
  recordTest(world.office, as(actor, world), number, seen, typed);

test('what is typed is stored, days as days, and the Log names the columns', () => {
  const { updates, log } = must(
    record({ article: 'UU 14/2008 Pasal 17 huruf h', exemptUntil: '2031-01-01' }),
  );
  expect(updates).toEqual([
    {
      sheet: 'dik',
      id: 'DIK-0001',
      set: { article: 'UU 14/2008 Pasal 17 huruf h', exemptUntil: '2031-01-01' },
    },
  ]);
  expect(log).toMatchObject([{ event: 'DIK_DIUJI', detail: 'Pasal dan Huruf, Akhir Pengecualian' }]);
});

test.each([
  ['an article that does not exist', { article: 'Pasal 17 huruf z' }, {}, 'DIK-0001', ppid, 'BAD_INPUT'],
  ['a day that does not exist', { exemptUntil: '2026-02-30' }, {}, 'DIK-0001', ppid, 'DATE_IMPOSSIBLE'],
  ['a cell that a colleague has changed', { harm: 'x' }, { harm: 'lama' }, 'DIK-0001', ppid, 'CELL_CHANGED'],
  ['a withdrawn entry', { harm: 'x' }, {}, 'DIK-0002', ppid, 'ENTRY_WITHDRAWN'],
  ['another person', { harm: 'x' }, {}, 'DIK-0001', pelaksana, 'WRONG_ACTOR'],
  ['nothing new', { harm: '' }, {}, 'DIK-0001', ppid, 'NOTHING_TO_DO'],
] as const)('%s is refused', (_what, typed, seen, number, actor, code) =>
  expect(record(typed, seen, number, actor)).toMatchObject({ ok: false, error: { code } }),
);

test('an active exemption lacks what its test does not state', () => {
  expect(testGaps(dikRow())).toContain('Konsekuensi Bila Dibuka');
  expect(testGaps(dikRow({ status: 'ditarik' }))).toEqual([]);
});

test('an exemption has ended on the day after its last', () => {
  const entry = dikRow({ exemptUntil: calendarDate('2026-02-04') });
  expect(isEnded(entry, calendarDate('2026-02-04'))).toBe(false);
  expect(isEnded(entry, calendarDate('2026-02-05'))).toBe(true);
  expect(isEnded({ ...entry, status: 'diusulkan' }, calendarDate('2026-02-05'))).toBe(false);
});

test('the end of an exemption is a task from thirty days before it, and remains one afterwards', () => {
  const after = committed(world, must(record({ exemptUntil: '2026-05-31' })));
  const tasks = (day: string) => endingExemptions(as(ppid, later(after, at(`${day}T09:00`))));
  expect(tasks('2026-04-30')).toEqual([]);
  expect(tasks('2026-05-01')).toEqual([{ entry: 'DIK-0001', day: '2026-05-31', isOver: false }]);
  expect(tasks('2026-06-01')).toMatchObject([{ isOver: true }]);
  const renewed = committed(
    later(after, at('2026-06-01T09:00')),
    must(record({ exemptUntil: '2031-01-01' })),
  );
  expect(endingExemptions(as(ppid, renewed))).toEqual([]);
});

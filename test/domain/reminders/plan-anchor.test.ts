import { isAnchorDue, planAnchor, unsentAnchor } from '../../../src/domain/reminders/plan-anchor';
import { as, at, committed, later, openedWorld, ppid, sekretaris, type World } from '../office-builder';

const HASH = 'a'.repeat(64);
const withLog = (count = 40, given: Readonly<Record<string, string>> = {}): World =>
  openedWorld({ 'Sistem/Jumlah Log': String(count), 'Sistem/Kepala Log': HASH, ...given });
const context = (world: World) => as(ppid, world);
const plan = (world: World, quota = 100, finding = '') => planAnchor(context(world), quota, finding);
const events = (world: World, finding = '') =>
  plan(world, 100, finding)?.changes.log.map(({ event }) => event);

test('the anchor goes to PPID and Sekretaris, and is logged with its code', () => {
  const anchor = plan(withLog());
  expect(anchor).toMatchObject({ to: [ppid, sekretaris], head: { count: 40, hash: HASH } });
  expect(anchor?.changes.log).toEqual([
    { event: 'JANGKAR_LOG', object: 'Log', detail: `${anchor?.head.code} kepada ${ppid}, ${sekretaris}` },
  ]);
});

test('only confirmed addresses get it; without one it is kept in Drive only', () => {
  const confirmed = JSON.stringify({ 'Peran/PPID': ppid });
  expect(plan(withLog(40, { 'Sistem/Nilai Dipastikan': confirmed }))?.to).toEqual([ppid]);
  expect(plan(withLog(40, { 'Sistem/Nilai Dipastikan': '' }), 0)).toMatchObject({ to: [] });
});

test('a Log that differs from its anchors is logged, too', () =>
  expect(events(withLog(), 'jangkar berbeda')).toEqual(['LOG_BERBEDA', 'JANGKAR_LOG']));

test.each([
  ['the Log is empty', withLog(0), 100],
  ['somebody overwrote the head', withLog(40, { 'Sistem/Kepala Log': 'x' }), 100],
  ['the rest of the quota is for the report', withLog(), 3],
  ['it is Saturday', later(withLog(), at('2026-02-07T06:00')), 100],
])('nothing is sent while %s', (_why, world, quota) => expect(plan(world, quota)).toBeNull());

describe('after an anchor', () => {
  const sent = committed(withLog(), plan(withLog())!.changes);
  const logged = (world: World, count: number): World =>
    committed(world, { settings: { 'Sistem/Jumlah Log': String(count), 'Sistem/Kepala Log': HASH } });

  test.each([
    ['the same week', '2026-02-10T06:00', 50, false],
    ['a week later', '2026-02-11T06:00', 50, true],
    ['a week later, with nothing logged since', '2026-02-11T06:00', 41, false],
  ])('%s the next one is due or not', (_when, day, count, isDue) =>
    expect(isAnchorDue(context(later(logged(sent, count), at(day))))).toBe(isDue),
  );

  test('that certainly was not sent, it is due again', () => {
    const anchor = plan(withLog())!;
    const undone = committed(sent, unsentAnchor(anchor));
    expect(isAnchorDue(context(logged(undone, 42)))).toBe(true);
  });

  test('a day that somebody overwrote is no reason to be silent for ever', () =>
    expect(isAnchorDue(context(withLog(50, { 'Sistem/Jangkar Log': '9999-99-99 x' })))).toBe(true));
});

import { noteStatuses, statusHistory } from '../../../src/domain/registers/decree-history';
import { as, committed, decree, freshWorld, ppid, withOffice } from '../office-builder';

const world = (given: Partial<typeof decree>) =>
  withOffice(freshWorld(), { dasarHukum: [{ ...decree, ...given }] });
const noted = (given: Partial<typeof decree>) => {
  const from = world(given);
  const changes = noteStatuses(from.office.dasarHukum, as(ppid, from));
  return { log: changes.log, history: committed(from, changes).office.dasarHukum[0]?.history };
};

test('the first status is recorded without a log entry', () =>
  expect(noted({})).toEqual({ log: [], history: '2026-02-04 berlaku' }));

test('a changed one is added, with both in the log', () =>
  expect(noted({ status: 'dicabut', history: '2025-01-02 berlaku' })).toEqual({
    log: [
      {
        event: 'DASAR_HUKUM',
        object: decree.id,
        detail: 'berlaku menjadi dicabut, 4 Februari 2026',
      },
    ],
    history: '2025-01-02 berlaku; 2026-02-04 dicabut',
  }));

test.each([
  ['the same status', { history: '2025-01-02 berlaku' }],
  ['no status', { status: '' as const, history: 'x' }],
  ['no number', { id: '' }],
])('%s writes nothing', (_what, given) => expect(noted(given).log).toEqual([]));

test('unreadable parts of a history are skipped', () =>
  expect(statusHistory('kemarin berlaku; 2026-02-04 perlu diperiksa; ')).toEqual([
    { day: '2026-02-04', status: 'perlu diperiksa' },
  ]));

test('a duplicated number is recorded once, from its first row', () => {
  const twice = withOffice(freshWorld(), {
    dasarHukum: [decree, { ...decree, status: 'dicabut' }],
  });
  expect(noteStatuses(twice.office.dasarHukum, as(ppid, twice)).updates).toEqual([
    { sheet: 'dasarHukum', id: decree.id, set: { history: '2026-02-04 berlaku' } },
  ]);
});

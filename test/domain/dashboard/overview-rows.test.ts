import { overviewRows } from '../../../src/domain/dashboard/overview-rows';
import { defaultUnits } from '../../../src/domain/office/settings/setting-definitions';
import {
  as,
  finished,
  freshWorld,
  minutesAfter,
  MORNING,
  office,
  openedWorld,
  ppid,
  worldAt,
} from '../office-builder';

const context = as(ppid, freshWorld());
const shown = (steps: Parameters<typeof overviewRows>[0]) =>
  overviewRows(steps, context).map(({ id, step, turn, done, total }) => [
    id,
    step.slice(0, 9),
    turn,
    done,
    total,
  ]);

test('a row for each lane, the office last', () => {
  expect(shown(openedWorld().office.tahapan)).toEqual([
    ['KUL', '1. Mengin', 'Sub Bagian KUL', 0, 3],
    ['TPH', '1. Mengin', 'Sub Bagian TPH', 0, 3],
    ['PDI', '1. Mengin', 'Sub Bagian PDI', 0, 3],
    ['PHS', '1. Mengin', 'Sub Bagian PHS', 0, 3],
    ['KANTOR', 'Menunggu', '', 0, 3],
  ]);
});

test('a lane whose steps are all done is done; when all are, the office continues', () => {
  const rows = shown(worldAt(office(5)).office.tahapan);
  expect(rows[0]).toEqual(['KUL', 'Selesai', '', 3, 3]);
  expect(rows[4]).toEqual(['KANTOR', '5. Menyim', 'Pelaksana', 1, 3]);
});

test('a unit that is no longer in the settings is shown by its code', () => {
  expect(
    overviewRows(openedWorld().office.tahapan, {
      ...context,
      settings: { ...context.settings, units: [] },
    }).map(({ name }) => name),
  ).toEqual(['KUL', 'TPH', 'PDI', 'PHS', 'PPID']);
});

test('after step 6 all is done', () => {
  expect(finished(worldAt(office(6)), office(6)).office.beranda.map(({ step }) => step)).toEqual(
    Array(5).fill('Selesai'),
  );
});

test('every lane has the name of its unit, the office its own', () => {
  expect(overviewRows(openedWorld().office.tahapan, context).map(({ name }) => name)).toEqual([
    ...defaultUnits.map(({ name }) => name),
    'PPID',
  ]);
});

test('each lane states its status in a word; after its deadline it is late', () => {
  const states = (at = MORNING) =>
    overviewRows(openedWorld().office.tahapan, { ...context, now: at }).map(({ state }) => state);
  expect(states()).toEqual(['Berjalan', 'Berjalan', 'Berjalan', 'Berjalan', 'Menunggu']);
  expect(states(minutesAfter(MORNING, 7 * 24 * 60))).toEqual([...Array(4).fill('Terlambat'), 'Menunggu']);
});

import { closedLanes } from '../../../src/domain/kegiatan/lanes';
import { withdrawNihil } from '../../../src/domain/inventory/nihil';
import { declareNihil } from '../../../src/domain/inventory/declare-nihil';
import {
  as,
  committed,
  finished,
  inventoryRow,
  must,
  openedWorld,
  staffOf,
  withOffice,
  stored,
  type World,
} from '../office-builder';

const step = (number: number) => ({ number, lane: 'PDI' });
const typed = inventoryRow({ id: 'PDI-0001', subBagian: 'PDI' });
const nihil = (steps: number): World => {
  let world = openedWorld();
  world = committed(world, must(declareNihil(world.office, as(staffOf('PDI'), world), 'PDI')));
  for (let number = 1; number <= steps; number += 1) world = finished(world, step(number));
  return world;
};
const firstOf = (world: World) => world.office.tahapan.find(({ id }) => id === 'K-0001/1/PDI');
const withdrawn = (world: World, ...rows: (typeof typed)[]) =>
  withdrawNihil(world.office.tahapan, rows, 'K-0001');

test('typing rows after declaring Nihil removes the mark, with a log entry', () => {
  const world = nihil(0);
  const { steps, changes } = withdrawn(world, typed);
  expect(steps.find(({ id }) => id === 'K-0001/1/PDI')?.nihil).toBe('');
  expect(firstOf(committed(world, changes))?.nihil).toBe('');
  expect(changes.log).toEqual([
    { event: 'NIHIL_DICABUT', object: 'K-0001/1/PDI', detail: '1 baris diketik setelah Nihil dinyatakan' },
  ]);
});

test('also after step 1, whose output then states the number of rows', () => {
  const world = nihil(1);
  expect(firstOf(world)?.output).toBe('Nihil');
  expect(firstOf(committed(world, withdrawn(world, typed).changes))).toMatchObject({
    nihil: '',
    output: 'Dokumen Informasi Publik: 1 baris',
  });
});

test('but not after step 3 of the unit: those rows wait for the next Kegiatan', () => {
  const world = nihil(3);
  expect([...closedLanes(world.office.tahapan, 'K-0001')]).toEqual(['PDI']);
  expect(withdrawn(world, typed).changes.updates).toEqual([]);
});

test.each([
  ['a row set aside', { ...typed, decision: 'ditunda' as const }],
  ['a row of another unit', inventoryRow()],
  ['a row of another Kegiatan', { ...typed, kegiatan: 'K-0000' }],
])('with %s the unit stays Nihil', (_what, row) =>
  expect(withdrawn(nihil(0), row).changes.updates).toEqual([]),
);

test('a unit whose rows were all deleted may declare Nihil after step 1 too, but not while it has a row', () => {
  let world = openedWorld();
  world = finished(withOffice(world, { inventaris: [stored(inventoryRow())] }), { number: 1, lane: 'KUL' });
  const declare = (from: World) => declareNihil(from.office, as(staffOf('KUL'), from), 'KUL');
  expect(declare(world)).toMatchObject({ error: { code: 'STEP_DONE' } });
  const emptied = withOffice(world, { inventaris: [] });
  const after = committed(emptied, must(declare(emptied)));
  expect(after.office.tahapan.find(({ id }) => id === 'K-0001/1/KUL')).toMatchObject({
    nihil: 'Nihil',
    output: 'Nihil',
  });
});

import { declareNihil } from '../../../src/domain/inventory/declare-nihil';
import {
  as,
  committed,
  finished,
  inventoryRow,
  must,
  openedWorld,
  pelaksana,
  staffOf,
  stored,
  withOffice,
  worldAt,
  type World,
} from '../office-builder';

const world = openedWorld();
const declare = (from: World, actor = staffOf('KUL')) => declareNihil(from.office, as(actor, from), 'KUL');
const withRow = (given: Parameters<typeof inventoryRow>[0]) =>
  withOffice(world, { inventaris: [stored(inventoryRow(given))] });

test('marks the step of that unit only', () => {
  const after = committed(world, must(declare(world))).office.tahapan;
  expect(after.filter(({ nihil }) => nihil === 'Nihil').map(({ id }) => id)).toEqual(['K-0001/1/KUL']);
});

test.each([
  ['a row', {}, false],
  ['a row set aside', { decision: 'ditunda' }, true],
  ['a row of another unit', { id: 'TPH-0001', subBagian: 'TPH' }, true],
  ['a row of a former Kegiatan', { kegiatan: 'K-0000' }, true],
] as const)('beside %s it may be declared: %s', (_what, given, may) => {
  const result = declare(withRow(given));
  const refusal = {
    code: 'BLOCKED',
    step: { number: 1, lane: 'KUL' },
    blockers: [{ code: 'NIHIL_WITH_ROWS', count: 1 }],
  };
  expect(result.ok || result.error).toEqual(may || refusal);
});

test('only by the unit, and only while step 1 is open', () => {
  expect(declare(world, pelaksana)).toMatchObject({ error: { code: 'WRONG_ACTOR' } });
  const step = { number: 1, lane: 'KUL' };
  expect(declare(finished(worldAt(step), step))).toMatchObject({ error: { code: 'STEP_DONE' } });
});

test('a unit that declared Nihil has nothing to do in steps 2 and 3', () => {
  let through = world;
  for (const number of [1, 2, 3]) through = finished(through, { number, lane: 'PDI' });
  expect(through.office.tahapan.filter(({ lane }) => lane === 'PDI').map(({ output }) => output)).toEqual([
    'Nihil',
    'Hasil Pindai: 0 berkas',
    'Rekapitulasi DIP: 0 baris',
  ]);
});

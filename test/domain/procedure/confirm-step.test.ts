import { confirmStep } from '../../../src/domain/procedure/confirm-step';
import { as, committed, headOf, must, openedWorld, ppid, withOffice, worldAt } from '../office-builder';

const ref = { number: 1, lane: 'KUL' };
const world = worldAt({ number: 2, lane: 'KUL' });
const confirm = (actor: string, step = ref, from = world) => confirmStep(from.office, as(actor, from), step);

test('the checker of a finished step confirms it, once', () => {
  const after = committed(world, must(confirm(headOf('KUL'))));
  expect(after.office.tahapan.find(({ id }) => id === 'K-0001/1/KUL')).toMatchObject({
    checkedBy: headOf('KUL'),
  });
  expect(confirm(headOf('KUL'), ref, after)).toMatchObject({
    ok: false,
    error: { code: 'STEP_DONE', by: headOf('KUL') },
  });
});

test('nobody else may, nor may the checker before it is finished', () => {
  expect(confirm(ppid)).toMatchObject({ ok: false, error: { code: 'WRONG_ACTOR', people: [headOf('KUL')] } });
  const open = openedWorld();
  expect(confirm(headOf('KUL'), ref, open)).toMatchObject({ ok: false, error: { code: 'STEP_NOT_OPEN' } });
});

test('a step without a checker cannot be confirmed', () => {
  expect(confirm(headOf('KUL'), { number: 2, lane: 'KUL' })).toEqual({
    ok: false,
    error: { code: 'NOTHING_TO_DO' },
  });
});

test('without a Kegiatan there is no step', () => {
  expect(confirm(ppid, ref, withOffice(world, { kegiatan: [] }))).toEqual({
    ok: false,
    error: { code: 'NO_KEGIATAN' },
  });
});

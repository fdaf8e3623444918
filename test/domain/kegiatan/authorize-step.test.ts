import {
  findOpenStepContext,
  findStepContext,
  authorizeStep,
} from '../../../src/domain/kegiatan/authorize-step';
import { as, finished, freshWorld, openedWorld, staffOf, stranger } from '../office-builder';

const first = { number: 1, lane: 'KUL' };

test('a step of the running Kegiatan is found in any state', () => {
  const world = finished(openedWorld(), first);
  expect(findStepContext(world.office, first)).toMatchObject({
    ok: true,
    value: { step: { status: 'selesai' }, kegiatan: { id: 'K-0001' } },
  });
  expect(findStepContext(freshWorld().office, first)).toEqual({ ok: false, error: { code: 'NO_KEGIATAN' } });
  const [kegiatan] = world.office.kegiatan;
  const closed = kegiatan ? [{ ...kegiatan, status: 'selesai' as const }] : [];
  expect(findStepContext({ ...world.office, kegiatan: closed }, first)).toEqual({
    ok: false,
    error: { code: 'NO_KEGIATAN' },
  });
});

test('steps of a former Kegiatan are left out', () => {
  const { kegiatan, tahapan } = openedWorld().office;
  const former = tahapan.map((step) => ({
    ...step,
    id: step.id.replace('K-0001', 'K-0000'),
    kegiatan: 'K-0000',
    status: 'selesai' as const,
  }));
  const turn = findOpenStepContext({ kegiatan, tahapan: [...former, ...tahapan] }, first);
  expect(turn).toMatchObject({ ok: true, value: { step: { id: 'K-0001/1/KUL' } } });
  expect(turn.ok && turn.value.steps).toHaveLength(15);
});

test('checks first whether the step is open, then whether the actor is its doer', () => {
  const world = openedWorld();
  expect(authorizeStep(world.office, as(stranger, world), { number: 2, lane: 'KUL' })).toMatchObject({
    error: { code: 'STEP_NOT_OPEN' },
  });
  expect(authorizeStep(world.office, as(stranger, world), first)).toMatchObject({
    error: { code: 'WRONG_ACTOR' },
  });
  expect(authorizeStep(world.office, as(staffOf('KUL').toUpperCase(), world), first).ok).toBe(true);
});

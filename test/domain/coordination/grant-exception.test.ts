import { grantFourEyesException } from '../../../src/domain/coordination/grant-exception';
import {
  as,
  committed,
  doerOf,
  finished,
  freshWorld,
  liaisonOf,
  must,
  openedWorld,
  ppid,
  staffOf,
  worldAt,
} from '../office-builder';

const third = { number: 3, lane: 'KUL' };
const world = openedWorld();
const grant = (actor = ppid, reason = 'hanya dua orang', unit = 'KUL', from = world) =>
  grantFourEyesException(from.office, as(actor, from), unit, reason);

test('the PPID grants it for a lane; the stored reason names the PPID', () => {
  const after = committed(world, must(grant(ppid, ' hanya  dua orang '))).office.tahapan;
  expect(
    after.filter(({ exception }) => exception !== '').map(({ id, exception }) => [id, exception]),
  ).toEqual([['K-0001/3/KUL', `hanya dua orang (${ppid})`]]);
  expect(must(grant()).log).toEqual([
    { event: 'PENGECUALIAN_EMPAT_MATA', object: 'K-0001/3/KUL', detail: 'hanya dua orang' },
  ]);
});

test.each([staffOf('KUL'), liaisonOf('KUL'), ''])('%j may not', (actor) =>
  expect(grant(actor)).toMatchObject({ ok: false, error: { code: 'WRONG_ACTOR', people: [ppid] } }),
);

test.each(['', '   ', '\n'])('the reason %j counts as empty', (reason) =>
  expect(grant(ppid, reason)).toEqual({
    ok: false,
    error: { code: 'REASON_NEEDED', field: 'Pengecualian Empat Mata' },
  }),
);

test('refuses an unknown lane, without a Kegiatan, and after the step is done', () => {
  expect(grant(ppid, 'x', 'XYZ')).toMatchObject({ error: { code: 'STEP_UNKNOWN' } });
  expect(grant(ppid, 'x', 'KUL', freshWorld())).toEqual({ ok: false, error: { code: 'NO_KEGIATAN' } });
  expect(grant(ppid, 'x', 'KUL', finished(worldAt(third), third))).toMatchObject({
    error: { code: 'STEP_DONE', by: doerOf(third) },
  });
});

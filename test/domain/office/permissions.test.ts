import { may, peopleWith, permissions, refuseWithout } from '../../../src/domain/office/permissions';
import { as, freshWorld, headOf, liaisonOf, ppid, staffOf, stranger } from '../office-builder';

const names = Object.keys(permissions) as (keyof typeof permissions)[];
const contextOf = (actor: string, values = {}) => as(actor, freshWorld(values));

test('a stranger has no permission, and each refusal names the people who have it', () => {
  const context = contextOf(stranger);
  for (const name of names) {
    expect([name, may(context, name, 'KUL')]).toEqual([name, false]);
    const people = peopleWith(name, context.settings, 'KUL');
    expect(people.length).toBeGreaterThan(0);
    expect(refuseWithout(context, name, 'KUL')).toMatchObject({
      code: 'WRONG_ACTOR',
      people: expect.arrayContaining([...people]),
    });
  }
});

test.each([
  ['the unit\u2019s own people', staffOf('KUL'), true],
  ['those of another unit', staffOf('TPH'), false],
])('a role of the Sub Bagian counts in its unit: %s', (_who, person, expected) =>
  expect(may(contextOf(person), 'typeRows', 'KUL')).toBe(expected),
);

test('where no unit is named, a role of the Sub Bagian counts in each', () =>
  expect(may(contextOf(staffOf('TPH')), 'makeLabels')).toBe(true));

test('the permissions of a step\u2019s doer follow the settings', () => {
  const settings = { 'Pelaksana Tahap/Tahap 3': 'Kepala Sub Bagian' };
  expect(may(contextOf(headOf('KUL'), settings), 'decideRows', 'KUL')).toBe(true);
  expect(may(contextOf(liaisonOf('KUL'), settings), 'decideRows', 'KUL')).toBe(false);
  expect(peopleWith('postponeReturned', contextOf(ppid, settings).settings, 'KUL')).toEqual([
    liaisonOf('KUL'),
    ppid,
    headOf('KUL'),
  ]);
});

import { refuseUnless } from '../../../src/domain/office/authority';
import { as, freshWorld, pelaksana, ppid, staffOf, stranger } from '../office-builder';

const world = freshWorld();
const staff = { name: 'Sub Bagian', unit: 'KUL' } as const;
const worker = { name: 'Pelaksana', unit: null } as const;

test('a person with one of the roles is accepted', () => {
  expect(refuseUnless(as(staffOf('KUL'), world), staff, worker)).toBeUndefined();
  expect(refuseUnless(as(pelaksana, world), staff, worker)).toBeUndefined();
});

test.each([stranger, staffOf('TPH'), ppid, ''])('the refusal of %j names the people who may', (actor) =>
  expect(refuseUnless(as(actor, world), staff, worker)).toEqual({
    code: 'WRONG_ACTOR',
    actor,
    expected: [staff, worker],
    people: [staffOf('KUL'), pelaksana],
  }),
);

test('if no role is named, everybody is refused', () => {
  expect(refuseUnless(as(ppid, world))?.code).toBe('WRONG_ACTOR');
});

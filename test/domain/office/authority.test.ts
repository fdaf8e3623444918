import { refuseUnless } from '../../../src/domain/office/authority';
import { as, freshWorld, pelaksana, ppid, staffOf, stranger } from '../office-builder';

const world = freshWorld();
const staff = { name: 'Sub Bagian', unit: 'KUL' } as const;
const worker = { name: 'Pelaksana', unit: null } as const;

test('whoever holds one of the roles may', () => {
  expect(refuseUnless(as(staffOf('KUL'), world), staff, worker)).toBeUndefined();
  expect(refuseUnless(as(pelaksana, world), staff, worker)).toBeUndefined();
});

test.each([stranger, staffOf('TPH'), ppid, ''])('%j is told who may', (actor) =>
  expect(refuseUnless(as(actor, world), staff, worker)).toEqual({
    code: 'WRONG_ACTOR',
    actor,
    expected: [staff, worker],
    people: [staffOf('KUL'), pelaksana],
  }),
);

test('where nobody is asked for, nobody may', () => {
  expect(refuseUnless(as(ppid, world))?.code).toBe('WRONG_ACTOR');
});

import { holds, isStaff, peopleIn, sameEmail } from '../../../src/domain/office/actor';
import { settingsOf, settingValues, staffOf, stranger } from '../office-builder';

const settings = settingsOf(settingValues({ 'Peran/Sub Bagian KUL': 'Budi@gmail.com, ani@gmail.com' }));
const role = { name: 'Sub Bagian', unit: 'KUL' } as const;

test.each([
  ['budi@gmail.com', 'BUDI@gmail.com ', true],
  ['budi@gmail.com', 'ani@gmail.com', false],
  ['', '', false],
])('%j and %j are one person: %s', (one, other, same) => expect(sameEmail(one, other)).toBe(same));

test.each([
  ['BUDI@GMAIL.COM', true],
  ['ani@gmail.com', true],
  [staffOf('TPH'), false],
  [stranger, false],
  ['', false],
])('%j holds the role of staff of KUL: %s', (actor, may) => expect(holds(actor, role, settings)).toBe(may));

test('a role of an unknown unit has no people', () => {
  expect(peopleIn({ name: 'Sub Bagian', unit: 'XYZ' }, settings)).toEqual([]);
  expect(peopleIn(role, settings)).toEqual(['budi@gmail.com', 'ani@gmail.com']);
});

test('anyone with a role is staff; an unknown session is not', () => {
  expect(['ani@gmail.com', staffOf('PHS'), stranger, ''].map((actor) => isStaff(actor, settings))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

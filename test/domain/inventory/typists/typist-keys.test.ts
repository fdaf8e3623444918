import fc from 'fast-check';
import {
  identify,
  isKeyNew,
  joinKeys,
  keyMark,
  keyOwners,
  keysAfterEdit,
  keysIn,
  rememberKey,
} from '../../../../src/domain/inventory/typists/typist-keys';
import { typistsOf } from '../../../../src/domain/inventory/typists/typists';
import { as, freshWorld, withValues } from '../../office-builder';

const ppid = 'ppid@gmail.com';
const world = withValues(freshWorld({ 'Peran/PPID': ppid }), {});
const asking = (actor: string, actorKey: string) => ({ ...as(actor, world), actorKey });
const key = fc.stringMatching(/^[A-Za-z0-9+/=_-]{4,40}$/);
const email = fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,6}\.id$/);

test('a marked key is found in a cell whatever other text is there', () =>
  fc.assert(
    fc.property(key, fc.string(), (one, other) => {
      expect(keysIn(`${other.replace(/\s+k:/g, '')} ${keyMark(one)}`)).toContain(keyMark(one));
    }),
  ));

test('joining keys removes duplicates', () =>
  fc.assert(
    fc.property(fc.array(key), fc.array(key), (some, others) => {
      const cell = (keys: readonly string[]) => keys.map(keyMark).join(' ');
      expect(keysIn(joinKeys(cell(some), cell(others)))).toEqual([
        ...new Set([...some, ...others].map(keyMark)),
      ]);
    }),
  ));

test('a key can only add a typist: named people stay named, and an unknown key stays a key', () =>
  fc.assert(
    fc.property(
      fc.array(email, { maxLength: 3 }),
      fc.array(key, { maxLength: 4 }),
      fc.array(email),
      (named, keys, owners) => {
        const ownerOf = (mark: string) => owners[keys.map(keyMark).indexOf(mark)];
        const cell = keys.map(keyMark).join(' ');
        const { typedBy, typistKeys, people } = identify(named.join(', '), cell, ownerOf);
        expect(typistsOf(typedBy)).toEqual(expect.arrayContaining([...new Set(named), ...people]));
        for (const mark of keysIn(cell))
          expect(keysIn(typistKeys).includes(mark)).toBe(ownerOf(mark) === undefined);
      },
    ),
  ));

test('the key of a member of the office is new until it is stored, and three are stored', () => {
  let settings = asking(ppid, 'a').settings;
  for (const actorKey of ['a', 'b', 'c', 'd']) {
    const context = { ...asking(ppid, actorKey), settings };
    expect(isKeyNew(context)).toBe(true);
    const [label = '', value = ''] = Object.entries(rememberKey(context))[0] ?? [];
    expect(label).toBe(`Sistem/Kunci ${ppid}`);
    settings = { ...settings, system: { ...settings.system, values: { [`Kunci ${ppid}`]: value } } };
    expect(isKeyNew({ ...context, settings })).toBe(false);
  }
  const owners = keyOwners({ ...asking('lain@gmail.com', ''), settings });
  expect(['a', 'b', 'c', 'd'].map((each) => owners(keyMark(each)))).toEqual([undefined, ppid, ppid, ppid]);
});

test.each([
  ['a person without a role', 'orang@gmail.com', 'a'],
  ['a person for whom Google gives no key', ppid, ''],
])('the key of %s is not stored', (_who, actor, actorKey) => {
  expect(isKeyNew(asking(actor, actorKey))).toBe(false);
  expect(rememberKey(asking(actor, actorKey))).toEqual({});
});

test.each([
  ['k:a', true, 'k:salinan k:b'],
  ['k:a k:b', true, 'k:salinan k:b'],
  ['k:b', true, 'k:b'],
  ['', true, 'k:b'],
  ['k:a', false, 'k:a k:b'],
])('a row with the keys %j, pasted with them: %j', (cell, isPasted, after) =>
  expect(keysAfterEdit(cell, 'k:b', isPasted)).toBe(after),
);

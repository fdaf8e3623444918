import { makersOf, refuseMaking } from '../../../src/domain/outputs/may-make';
import { outputs } from '../../../src/domain/outputs/outputs';
import { as, freshWorld, pelaksana, ppid, sekretaris, staffOf, stranger } from '../office-builder';

const may = (person: string): readonly string[] =>
  outputs
    .filter((output) => refuseMaking(output, as(person, freshWorld())) === undefined)
    .map(({ id }) => id);
const publicIds = outputs.filter(({ audience }) => audience === 'publik').map(({ id }) => id);

test.each([
  ['the PPID', ppid, outputs.map(({ id }) => id)],
  ['a Pelaksana', pelaksana, outputs.map(({ id }) => id)],
  ['the Sekretaris', sekretaris, publicIds],
  ['a Sub Bagian', staffOf('TPH'), ['label-boks']],
  ['a stranger', stranger, []],
])('%s may make their part', (_who, person, expected) => expect(may(person)).toEqual(expected));

test('whoever may not is told who may', () => {
  const output = outputs[0]!;
  expect(refuseMaking(output, as(stranger, freshWorld()))).toMatchObject({
    code: 'WRONG_ACTOR',
    people: [ppid, pelaksana, sekretaris],
  });
  expect(makersOf(output, as(stranger, freshWorld()))).toEqual({
    may: false,
    people: [ppid, pelaksana, sekretaris],
  });
});

test('no two outputs would take the same file', () => {
  const names = outputs.map(({ fileName, ending }) => `${fileName}.${ending}`);
  expect(new Set(names).size).toBe(names.length);
});

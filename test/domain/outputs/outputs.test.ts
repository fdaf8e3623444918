import { readFileSync } from 'node:fs';
import path from 'node:path';
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

test('the refusal names who may', () => {
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

test('the menu Keluaran has every output by its label', () => {
  const menu = readFileSync(path.resolve(__dirname, '../../../src/menu.ts'), 'utf8');
  for (const { label } of outputs) expect(menu).toContain(`addItem('${label}', `);
});

test('no two outputs have the same file name', () => {
  const names = outputs.map(({ fileName, ending }) => `${fileName}.${ending}`);
  expect(new Set(names).size).toBe(names.length);
});

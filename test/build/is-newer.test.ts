import { isNewer } from '../../build/is-newer';

test.each([
  ['a class field', 'export class A { x = 1 }', true],
  ['a default for null', 'export const f = (a) => a ?? 1', true],
  ['what is older', 'export const f = async ({ ...a }) => { try { await a } catch {} }', false],
  ['a part that is loaded later, which webpack replaces', 'export const f = () => import("x")', false],
  ['what only a script may hold', 'with (a) { b } return', false],
])('tells whether a package needs lowering: %s', (_what, code, expected) => {
  expect(isNewer(code, 2019)).toBe(expected);
});

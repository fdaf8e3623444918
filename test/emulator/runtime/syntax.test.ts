import type * as Acorn from 'acorn';
import { openWorkspace } from '../../../emulator';
import { cleanUp, newFolder, openOffice, OWNER, writeProject } from '../office';

const parse = jest.spyOn(jest.requireActual<typeof Acorn>('acorn'), 'parse');

afterAll(cleanUp);

const open = (files: Readonly<Record<string, string>>) =>
  openWorkspace({ folder: newFolder('workspace-'), project: writeProject(files), owner: OWNER });

/* https://github.com/google/clasp/issues/907 for the messages; https://developers.google.com/apps-script/guides/v8-runtime */
describe("what Google's parser does not know", () => {
  test.each([
    ['a class field', 'class A {\n  x = 1;\n}', 'ParseError: Unexpected token = line: 2'],
    ['a class field without a value', 'class A {\n\n  x;\n}', 'ParseError: Unexpected token ; line: 3'],
    ['a static field', 'class A { static x = 1 }', 'ParseError: Unexpected token = line: 1'],
    ['a private field', 'class A { #x = 1 }', "ParseError: Unexpected character '#' line: 1"],
    ['a static block', 'class A {\nstatic { f() }\n}', 'ParseError: Unexpected token { line: 2'],
    ['a logical assignment', 'let a; a ||= 1;', 'ParseError: Unexpected token = line: 1'],
    ['a default for null', 'const f = (a) => a ?? 1;', 'ParseError: Unexpected token ? line: 1'],
    ['an optional member', 'const f = (a) =>\n a?.b;', 'ParseError: Unexpected token . line: 2'],
    ['a big number', 'const n = 1n;', 'ParseError: Identifier directly after number line: 1'],
    ['an import', 'const f = () =>\n import("x");', 'ParseError: Unexpected token import line: 2'],
    ['what no engine takes', 'function f() {\n  return )\n}', "SyntaxError: Unexpected token ')' line: 2"],
  ])('is refused before anything runs, with file and line: %s', (_what, code, words) => {
    expect(() => open({ 'Code.js': code })).toThrow(`Syntax error: ${words} file: Code.gs`);
  });

  test('is refused in whatever file of the project it stands', () => {
    expect(() => open({ 'Other.gs': 'class A { x = 1 }' })).toThrow('line: 1 file: Other.gs');
  });

  test('is everything later than 2019, not what is older', async () => {
    const { ws } = openOffice({
      'New.js': `
        const { a, ...rest } = { a: 1, b: 2 };
        async function* g() { for await (const x of []) yield x; }
        class A { static f() { return 1 } get x() { return 2 ** 3 } }
        function ran() { try { throw 1 } catch { return [rest.b, A.f(), new A().x, \`\${a}\`, /(?<n>\\p{L})/u.test('b')] } }`,
    });
    expect(await ws.run({ function: 'ran', as: OWNER, from: 'editor' })).toMatchObject({
      result: [2, 1, 8, '1', true],
    });
  });
});

test('a file is parsed once, however often its project is opened', () => {
  const code = `function once() { return ${JSON.stringify('x'.repeat(50))} }`;
  const parses = () => parse.mock.calls.filter(([text]) => text === code).length;
  open({ 'Code.js': code });
  open({ 'Code.js': code });
  expect(parses()).toBe(1);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Acorn from 'acorn';
import type * as Esbuild from 'esbuild';
import type * as Emulator from '../../emulator';
import { cleanUp, newFolder, OWNER, writeProject } from './office';

const cache = newFolder('kept-');
const before = process.env['LOCAL_WORKSPACE_CACHE'];
beforeAll(() => (process.env['LOCAL_WORKSPACE_CACHE'] = cache));
afterAll(() => {
  if (before === undefined) delete process.env['LOCAL_WORKSPACE_CACHE'];
  else process.env['LOCAL_WORKSPACE_CACHE'] = before;
  cleanUp();
});

/** Long enough to be cached. */
const code = (name: string): string => `function ${name}() { return 1 } /* ${'x'.repeat(100_000)} */`;

/** One run in a freshly loaded emulator, as in a new process; counts parsing and bundling. */
async function runAnew(text: string): Promise<{ parsed: number; bundled: number; result: unknown }> {
  jest.resetModules();
  const parse = jest.spyOn(jest.requireActual<typeof Acorn>('acorn'), 'parse');
  const build = jest.fn();
  jest.doMock('esbuild', () => {
    const esbuild = jest.requireActual<typeof Esbuild>('esbuild');
    return { buildSync: build.mockImplementation(esbuild.buildSync) };
  });
  const { openWorkspace } = jest.requireActual<typeof Emulator>('../../emulator');
  const project = writeProject({ 'Code.js': text });
  const ws = openWorkspace({ folder: newFolder('workspace-'), project, owner: OWNER });
  const { result } = await ws.run({ function: 'f', as: OWNER, from: 'editor' });
  await ws.close();
  return { parsed: parse.mock.calls.length, bundled: build.mock.calls.length, result };
}

test('a later process parses no long file again and bundles nothing again', async () => {
  expect(await runAnew(code('f'))).toEqual({ parsed: 1, bundled: 1, result: 1 });
  expect(await runAnew(code('f'))).toEqual({ parsed: 0, bundled: 0, result: 1 });
});

test('a file that changed is parsed again, and refused where it must be', async () => {
  expect(await runAnew(`${code('f')} `)).toMatchObject({ parsed: 1 });
  const refused = `${code('f')} class A { x = 1 }`;
  for (let time = 0; time < 2; time += 1)
    await expect(runAnew(refused)).rejects.toThrow('ParseError: Unexpected token = line: 1');
});

test('without a folder to keep things in all is made again', async () => {
  const file = join(newFolder('kept-'), 'file');
  writeFileSync(file, '');
  process.env['LOCAL_WORKSPACE_CACHE'] = file;
  expect(await runAnew(code('f'))).toEqual({ parsed: 1, bundled: 1, result: 1 });
  expect(await runAnew(code('f'))).toEqual({ parsed: 1, bundled: 1, result: 1 });
  process.env['LOCAL_WORKSPACE_CACHE'] = cache;
});

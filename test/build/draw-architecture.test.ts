import { folderGraph, rowsOf } from '../../build/draw-architecture';

const file = (source: string, ...resolved: readonly string[]) => ({
  source,
  dependencies: resolved.map((each) => ({ resolved: each })),
});
const graph = folderGraph(
  [
    file('src/app/a.ts', 'src/domain/b.ts', 'src/app/c.ts', 'node_modules/d.js'),
    file('src/app/c.ts'),
    file('src/domain/b.ts'),
    file('src/google/e.ts', 'src/domain/b.ts'),
    file('src/rpc/f.ts', 'src/app/a.ts', 'src/domain/b.ts'),
    file('src/main.ts', 'src/rpc/f.ts'),
  ],
  'src',
);

test('a folder has its files and the other folders that they import', () => {
  expect(graph.get('app')).toEqual({ files: 2, imports: new Set(['domain']) });
  expect([...graph.keys()].sort()).toEqual(['app', 'domain', 'google', 'rpc']);
});

test('each folder is in a row above all that it imports', () => {
  expect(rowsOf(graph)).toEqual([['rpc'], ['app', 'google'], ['domain']]);
});

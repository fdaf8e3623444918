import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { advancedScopes } from '../emulator/authorization/advanced-scopes';
import { builtInScopes } from '../emulator/authorization/scope-table';
import { scopes } from '../src/domain/health/scopes';

const root = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: readonly string[] };
const asked = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));

test("README's table of permissions is that of appsscript.json, in its order", () => {
  const [, table = ''] = read('README.md').split('| scope | for |');
  const rows = table.split('\n\n')[0]!.matchAll(/^\| `([\w.]+)` \| \S/gm);
  expect([...rows].map((row) => row[1])).toEqual(asked);
});

test('Kesehatan checks and explains every permission that is asked for', () => {
  expect(scopes).toEqual(asked);
});

/** Methods by the one permission, of those that are asked for, with which they can be called at all. */
const methodsOf = (scope: string): readonly string[] =>
  Object.entries({ ...builtInScopes, ...advancedScopes })
    .filter(
      ([, alternatives]) =>
        alternatives
          .split(' ')
          .filter((each) => asked.includes(each))
          .join() === scope,
    )
    .map(([name]) => name.split('.').slice(-2).join('.'));

const source = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^(public|sidebar|page|phone)/.test(file))
  .map((file) => read(path.join('src', file)))
  .join('\n');

test.each(asked)('%s is asked for because a method is called that needs it', (scope) => {
  const called = methodsOf(scope).filter((name) => source.includes(`.${name.split('.')[1]}(`));
  expect(called).not.toEqual([]);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'acorn';
import { openWorkspace } from '../../emulator';

const dist = path.resolve(__dirname, '..', '..', 'dist');
const read = (name: string): string => readFileSync(path.join(dist, name), 'utf8');
const servers = ['app/Code.js', 'publik/Code.js'];
const pages = ['app/Sidebar.html', 'publik/Halaman.html'];

/* https://github.com/google/clasp/issues/907 : class fields were refused at the push, ES2019 was accepted. */
test.each(servers)('%s has no syntax newer than ES2019, in packages too', (name) => {
  expect(() => parse(read(name), { ecmaVersion: 2019 })).not.toThrow();
});

test.each([...servers, ...pages])('%s has no line that is too long for the editor', (name) => {
  const lengths = read(name)
    .split('\n')
    .map(({ length }) => length);
  expect(Math.max(...lengths)).toBeLessThan(500);
});

test.each(pages)('%s has no comment and no template literal that HtmlService would cut', (name) => {
  const page = read(name);
  expect(page).not.toContain('<!--');
  expect(page).not.toMatch(/`[^`"'\n]*\$\{/);
});

test('visitors of the public page can call two functions, and the project may change nothing in Drive', () => {
  const { body } = parse(read('publik/Code.js'), { ecmaVersion: 2019 });
  const called = body.map((each) => (each.type === 'FunctionDeclaration' ? each.id.name : each.type));
  expect(called).toEqual(['doGet', 'readEntries', 'ExpressionStatement']);
  const { oauthScopes } = JSON.parse(read('publik/appsscript.json')) as { readonly oauthScopes: unknown };
  expect(oauthScopes).toEqual(['https://www.googleapis.com/auth/drive.readonly']);
});

test('HtmlService shows the sidebar as it was built', async () => {
  const [folder, owner] = [mkdtempSync(path.join(tmpdir(), 'sidebar-')), 'ppid@example.com'];
  const workspace = openWorkspace({ folder, project: path.join(dist, 'app'), owner, persist: false });
  const { ui } = await workspace.run({ function: 'openSidebar', as: owner, from: 'menu' });
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
  expect(ui.map(({ html }) => html?.startsWith(read('app/Sidebar.html')))).toEqual([true]);
});

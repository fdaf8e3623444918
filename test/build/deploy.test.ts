import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pushCommand } from '../../build/push-command';

const root = path.resolve(__dirname, '..', '..');
const clasp = path.join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
const ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcdefghijklmnopqr';
const settingsFiles = ['.clasp.json', '.clasp.publik.json'];

const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;

/** A folder as after `git clone`, with these clasp settings. */
function checkout(settings: Readonly<Record<string, unknown>>): string {
  const place = mkdtempSync(path.join(folder, 'checkout-'));
  for (const [file, content] of Object.entries(settings))
    writeFileSync(path.join(place, file), typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

/** Runs clasp without an account, in an empty home folder. */
function askClasp(cwd: string, ...args: readonly string[]): string {
  const home = path.join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const { stdout, stderr } = spawnSync(process.execPath, [clasp, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, HOME: home, USERPROFILE: home },
  });
  return stdout + stderr;
}

test.each([
  ['as they come', undefined],
  ['with an empty id', { scriptId: '', rootDir: 'dist/app' }],
  ['with the words for an id', { scriptId: 'the id' }],
  ['that cannot be read', '{'],
])('nothing is pushed with settings %s, and the message says what to do', (_which, content) => {
  const place = checkout(
    content === undefined ? {} : Object.fromEntries(settingsFiles.map((file) => [file, content])),
  );
  expect(() => pushCommand(place, '.clasp.json')).toThrow(
    /^\.clasp\.json names no script yet\.\n[\s\S]*npx clasp create --type sheets [^\n]* --rootDir dist\/app\n[\s\S]*npm run deploy$/,
  );
  expect(() => pushCommand(place, '.clasp.publik.json')).toThrow(
    /^\.clasp\.publik\.json names no script yet\.\n[\s\S]*script\.google\.com[\s\S]*npm run deploy:publik$/,
  );
});

test('without a script id the command ends with this message before it builds', () => {
  const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = path.join(root, 'build', 'deploy.ts');
  const { status, stderr } = spawnSync(process.execPath, [tsx, script, '.clasp.tiada.json'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('.clasp.tiada.json names no script yet.');
});

test.each(settingsFiles)(
  'with an id in %s the push is forced, so that nobody is asked about the manifest',
  (file) => {
    const place = checkout({ [file]: { ...read(file), scriptId: ID } });
    expect(pushCommand(place, file).slice(1)).toEqual([
      '--project',
      path.join(place, file),
      'push',
      '--force',
    ]);
  },
);

test('package.json deploys by these settings', () => {
  expect(read('package.json')['scripts']).toMatchObject({
    deploy: 'tsx build/deploy.ts .clasp.json',
    'deploy:publik': 'tsx build/deploy.ts .clasp.publik.json',
  });
});

test.each([
  [
    '.clasp.json',
    'app',
    [
      'Code.js',
      'Daftar.html',
      'Gambar.html',
      'Kamera.html',
      'Pisah.html',
      'Ponsel.html',
      'Sidebar.html',
      'appsscript.json',
    ],
  ],
  ['.clasp.publik.json', 'publik', ['Code.js', 'Halaman.html', 'appsscript.json']],
])('with %s clasp pushes exactly the built files', (file, name, files) => {
  const place = checkout({ [file]: { ...read(file), scriptId: ID } });
  cpSync(path.join(root, 'dist'), path.join(place, 'dist'), { recursive: true });
  const output = execFileSync(process.execPath, [clasp, '--project', file, 'show-file-status', '--json'], {
    cwd: place,
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  expect(filesToPush.map((each) => each.split(path.sep).join('/')).sort()).toEqual(
    files.map((each) => `dist/${name}/${each}`),
  );
});

/* clasp refuses where the settings contain a script id, even an empty one, so the file has none. */
test('a new sheet can be created where the settings name no script', () => {
  const create = ['create', '--type', 'sheets', '--title', 'Contoh', '--rootDir', 'dist/app'];
  const said = (scriptId: string | undefined): string =>
    askClasp(checkout({ '.clasp.json': { ...read('.clasp.json'), scriptId } }), ...create);
  expect(said('')).toContain('Project file already exists.');
  expect(said(undefined)).toContain('No credentials found.');
});

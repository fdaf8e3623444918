import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { apiNames } from '../src/rpc/contract/contract';
import { menu, triggers } from './entry-points';

const root = path.resolve(__dirname, '..');
const bundle = path.join(root, 'dist', 'app');
const code = readFileSync(path.join(bundle, 'Code.js'), 'utf8');

describe('the bundle that is pushed', () => {
  test('loads in a bare context, touching no service, and has just the globals that menu, triggers and page name', () => {
    const context = vm.createContext({});
    const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
    vm.runInContext(code, context);
    const added = (vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]).filter(
      (name) => !before.has(name),
    );
    expect(added.sort()).toEqual([...menu, ...triggers, ...apiNames].sort());
  });

  test('declares every entry point as a top-level function, as Google looks for them', () => {
    const declared = [...code.matchAll(/^function (\w+)\(\)\{\}|(?<=\})function (\w+)\(\)\{\}/gm)].map(
      (match) => match[1] ?? match[2],
    );
    expect([...new Set(declared)].sort()).toEqual([...menu, ...triggers, ...apiNames].sort());
  });

  test('every item of the menu calls a function that is there', () => {
    const source = readFileSync(path.join(root, 'src', 'menu.ts'), 'utf8');
    const called = [...source.matchAll(/addItem\('[^']+', '(\w+)'\)/g)].map((match) => match[1]);
    expect(called.sort()).toEqual([...menu].sort());
  });

  test('has a page without template marks', () => {
    expect(readFileSync(path.join(bundle, 'Sidebar.html'), 'utf8')).not.toContain('<?');
  });

  test("has a page that loads at a phone's pace: under 60 KB as it travels", () => {
    expect(gzipSync(readFileSync(path.join(bundle, 'Sidebar.html'))).length).toBeLessThan(60 * 1024);
  });

  test('is all that clasp would push', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'clasp-'));
    cpSync(bundle, path.join(folder, 'dist', 'app'), { recursive: true });
    writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ ...readClasp(), scriptId: 'contoh' }));
    const clasp = path.join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
    const output = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true, force: true });
    const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
    expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'appsscript.json',
    ]);
  });
});

const readClasp = (): object => JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8')) as object;

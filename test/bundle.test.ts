import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { apiNames } from '../src/rpc/calls/calls';
import { menu, triggers, webApp } from '../simulate/entry-points';
import { recordingUi } from './recording-ui';
import { topLevelFunctions } from './top-level-functions';

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
    expect(added.sort()).toEqual([...menu, ...triggers, ...webApp, ...apiNames].sort());
  });

  test('makes no large tables when it is evaluated: what only some executions need is evaluated when it is used', () => {
    const context = vm.createContext({});
    const counting = `
      var made = 0;
      for (const name of ['Uint8Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float64Array'])
        globalThis[name] = new Proxy(globalThis[name], {
          construct: (Type, args) => { const array = Reflect.construct(Type, args); made += array.length; return array; },
        });`;
    vm.runInContext(counting, context);
    vm.runInContext(code, context);
    expect(vm.runInContext('made', context)).toBeLessThan(1_000);
  });

  test('declares every entry point as a top-level function, as Google looks for them', () => {
    expect(topLevelFunctions(code).sort()).toEqual([...menu, ...triggers, ...webApp, ...apiNames].sort());
  });

  test('every item of the menu calls a function that is there', () => {
    const { ui, lines } = recordingUi();
    const context = vm.createContext({ SpreadsheetApp: { getUi: () => ui } });
    vm.runInContext(`${code};onOpen()`, context);
    expect(lines.flatMap(({ name }) => name ?? []).sort()).toEqual([...menu].sort());
  });

  test.each([
    'James Hall <james@parall.ax>',
    'Steven Spungin (TwelveTone LLC)',
    'Aras Abbasi',
    'Dean McNamee',
    'Adobe Systems Incorporated',
    'Dominik Homberger',
    'Papa Parse',
    'The Tinos Project Authors',
  ])('keeps the licence of %s', (holder) => {
    expect(code).toContain(holder);
  });

  test.each(['Sidebar', 'Ponsel', 'Kamera', 'Pisah', 'Gambar', 'Daftar'])(
    'has a page %s without template marks',
    (page) => {
      expect(readFileSync(path.join(bundle, `${page}.html`), 'utf8')).not.toContain('<?');
    },
  );

  test.each(['Sidebar', 'Ponsel'])(
    "has a page %s that loads at a phone's pace: under 60 KB as it travels",
    (page) => {
      expect(gzipSync(readFileSync(path.join(bundle, `${page}.html`))).length).toBeLessThan(60 * 1024);
    },
  );
});

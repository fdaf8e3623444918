import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { licencesOf, packagesOf } from '../../build/licences';

const root = path.resolve(__dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The packages that esbuild's metafile names for an entry. */
async function bundled(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['canvg', 'html2canvas', 'dompurify'],
    logLevel: 'silent',
  });
  return packagesOf(Object.keys(metafile.inputs));
}

test.each([
  ['dist/app/Sidebar.html', 'dist/LICENCES-app.txt', ['src/main.ts', 'src/sidebar/main.tsx']],
  ['dist/app/Ponsel.html', 'dist/LICENCES-app.txt', ['src/phone/main.tsx', 'src/phone/late/camera.tsx']],
  [
    'dist/publik/Halaman.html',
    'dist/LICENCES-publik.txt',
    ['src/public/main.ts', 'src/public/page/main.tsx'],
  ],
])('%s shows the licence of every package that is bundled with it', async (page, file, entries) => {
  const packages = (await Promise.all(entries.map(bundled))).flat();
  expect(packages.length).toBeGreaterThan(0);
  for (const name of packages) {
    const { version } = JSON.parse(read(`node_modules/${name}/package.json`)) as { version: string };
    expect(read(file)).toContain(`${name} ${version}\n`);
    expect(read(page)).toContain(`${name} ${version}\n`);
  }
});

test('a bundled package without a licence text stops the build', () =>
  expect(() => licencesOf(path.join(root, 'test', 'build', 'unlicensed'), ['nameless'])).toThrow());

test('packages are known by the paths of their files, scoped ones too', () =>
  expect(packagesOf(['/a/node_modules/@x/y/z.js', 'node_modules/preact/a.mjs', 'src/b.ts'])).toEqual([
    '@x/y',
    'preact',
  ]));

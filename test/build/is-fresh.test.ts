import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isFresh } from '../../build/is-fresh';

const root = mkdtempSync(path.join(tmpdir(), 'bangun-'));
const target = path.join(root, 'dist');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, second: number): void => {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, '');
  for (const each of [place, path.dirname(place)]) utimesSync(each, second, second);
};
const built = (second: number): void =>
  [
    'app/Code.js',
    'app/Sidebar.html',
    'app/Ponsel.html',
    'app/Kamera.html',
    'app/Pisah.html',
    'app/Gambar.html',
    'app/Daftar.html',
    'app/appsscript.json',
    'publik/Code.js',
    'publik/Halaman.html',
    'publik/appsscript.json',
  ].forEach((name) => write(`dist/${name}`, second));

test('without built files nothing is fresh', async () => {
  write('src/deep/a.ts', 100);
  expect(await isFresh(root, target)).toBe(false);
});

test('files newer than every source are fresh, and no longer once a source changes', async () => {
  built(200);
  utimesSync(path.join(root, 'src'), 100, 100);
  expect(await isFresh(root, target)).toBe(true);
  write('src/deep/a.ts', 300);
  expect(await isFresh(root, target)).toBe(false);
});

test('a build with a missing file is not fresh', async () => {
  built(400);
  rmSync(path.join(target, 'publik', 'Halaman.html'));
  expect(await isFresh(root, target)).toBe(false);
});

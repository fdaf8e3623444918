import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const SOURCES = ['src', 'build', 'appsscript.json', 'package-lock.json', 'tsconfig.json'];
const OUTPUT = [
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
];

/** Whether every built file exists and is newer than every source, so that no build is needed. */
export async function isFresh(root: string, output: string): Promise<boolean> {
  const built = await Promise.all(OUTPUT.map((name) => changedAt(path.join(output, name))));
  const sources = (await Promise.all(SOURCES.map((name) => times(path.join(root, name))))).flat();
  return Math.min(...built) > Math.max(...sources);
}

/** Milliseconds since 1970; 0 where the file does not exist. */
const changedAt = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

async function times(place: string): Promise<readonly number[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  const inside = entries.map((entry) => times(path.join(place, entry.name)));
  return [await changedAt(place), ...(await Promise.all(inside)).flat()];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const texts = [
  ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join('src', path)),
  'docs/panduan.md',
].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8').replace(/\s+/g, ' ') }));

test('every text that mentions the uji konsekuensi says that it goes through KPU Provinsi', () => {
  const named = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/uji konsekuensi(.{0,24})/g)].map(([, next = '']) => [path, next] as const),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter(([, next]) => !next.startsWith(' melalui KPU Provinsi'))).toEqual([]);
});

test('no text says that the PPID decides an exemption', () =>
  expect(texts.filter(({ text }) => /keputusan PPID/.test(text)).map(({ path }) => path)).toEqual([]));

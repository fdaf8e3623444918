import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { readCommandLine } from '../../demo/command-line';

const root = path.resolve(__dirname, '..', '..');
const read = (...args: readonly string[]) =>
  readCommandLine('npm start', { port: { value: 'ANGKA', says: 'port' }, kosong: { says: 'kosong' } }, args);

test('reads options with a value and switches', () => {
  expect(read('--port', '8081', '--kosong')).toEqual({ port: '8081', kosong: true });
  expect(read()).toEqual({ port: undefined, kosong: false });
});

test.each([
  [['--prot', '1'], 'Pilihan --prot tidak dikenal.'],
  [['--port'], 'Nilai pilihan --port tidak terbaca'],
  [['--kosong=ya'], 'Nilai pilihan --kosong tidak terbaca'],
  [['kantor'], '"kantor" bukan pilihan'],
])('%j is refused in words, followed by the options', (args, words) => {
  expect(() => read(...args)).toThrow(words);
  expect(() => read(...args)).toThrow('--port ANGKA  port');
});

test.each(['demo/start.ts', 'demo/main.ts'])(
  '%s --help prints its options in Indonesian and ends',
  (file) => {
    const said = execFileSync('npx', ['tsx', file, '--help'], { cwd: root, encoding: 'utf8' });
    expect(said).toContain('--ruang-kerja FOLDER');
    expect(said).not.toMatch(/Unknown|option/i);
  },
  30_000,
);

test('the preview says how it is called', () => {
  const { stderr } = spawnSync('npx', ['tsx', 'preview/main.ts', '--help'], { cwd: root, encoding: 'utf8' });
  expect(stderr).toMatch(/^Sebut berkasnya: --daftar BERKAS atau /);
}, 30_000);

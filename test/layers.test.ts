import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const options: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: 'pipe' };

/** What dependency-cruiser says of two files, the first importing the second. */
function cruise(from: string, to: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lapis-'));
  for (const file of [from, to]) mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, to), 'export const there = 1;\n');
  const target = path.relative(path.dirname(from), to).replace(/\.tsx?$/, '');
  writeFileSync(
    path.join(folder, from),
    `import { there } from '${target.startsWith('.') ? target : `./${target}`}';\nexport const here = there;\n`,
  );
  copyFileSync(path.join(root, '.dependency-cruiser.cjs'), path.join(folder, '.dependency-cruiser.cjs'));
  writeFileSync(path.join(folder, 'tsconfig.json'), '{}');
  const cli = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const places = [...new Set([from, to].map((file) => file.split('/')[0] ?? ''))];
  try {
    return execFileSync(process.execPath, [cli, ...places, '--config', '.dependency-cruiser.cjs'], {
      ...options,
      cwd: folder,
    });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([
  ['domain-is-pure', 'src/domain/a.ts', 'src/google/b.ts'],
  ['domain-is-pure', 'src/domain/a.ts', 'src/ports/b.ts'],
  ['public-page-cannot-write', 'src/public/a.ts', 'src/app/b.ts'],
  ['public-page-knows-the-wire', 'src/public/page/a.ts', 'src/domain/b.ts'],
  ['ports-speak-the-domain', 'src/ports/a.ts', 'src/google/b.ts'],
  ['app-knows-no-google', 'src/app/a.ts', 'src/google/b.ts'],
  ['google-adapts-ports', 'src/google/a.ts', 'src/app/b.ts'],
  ['contract-stands-alone', 'src/rpc/contract/a.ts', 'src/domain/b.ts'],
  ['rpc-asks-the-app', 'src/rpc/a.ts', 'src/google/b.ts'],
  ['sidebar-knows-the-contract', 'src/sidebar/a.ts', 'src/domain/b.ts'],
  ['emulator-knows-google-only', 'emulator/a.ts', 'src/domain/b.ts'],
  ['demo-uses-the-doors', 'demo/a.ts', 'src/app/b.ts'],
  ['bench-measures-the-core', 'bench/a.ts', 'src/google/b.ts'],
  ['bench-measures-the-core', 'bench/a.ts', 'demo/b.ts'],
  ['nobody-imports-main', 'src/rpc/a.ts', 'src/composition.ts'],
])('the layer rule %s refuses %s importing %s', (rule, from, to) => {
  expect(cruise(from, to)).toContain(rule);
});

test('an import that the layers allow passes', () => {
  expect(cruise('src/app/a.ts', 'src/domain/b.ts')).not.toContain('error');
});

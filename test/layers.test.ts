import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = path.resolve(__dirname, '..');
const options: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: 'pipe' };

interface Import {
  readonly from: string;
  readonly to: string;
}

const refused: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['domain-is-pure', 'src/domain/a.ts', 'src/google/b.ts'],
  ['domain-is-pure', 'src/domain/a.ts', 'src/ports/b.ts'],
  ['public-page-cannot-write', 'src/public/a.ts', 'src/app/b.ts'],
  ['public-page-knows-the-wire', 'src/public/page/a.ts', 'src/domain/b.ts'],
  ['ports-speak-the-domain', 'src/ports/a.ts', 'src/google/b.ts'],
  ['app-knows-no-google', 'src/app/a.ts', 'src/google/b.ts'],
  ['google-adapts-ports', 'src/google/a.ts', 'src/app/b.ts'],
  ['contract-stands-alone', 'src/rpc/contract/a.ts', 'src/domain/b.ts'],
  ['rpc-asks-the-app', 'src/rpc/a.ts', 'src/google/b.ts'],
  ['page-knows-the-contract', 'src/page/a.ts', 'src/domain/b.ts'],
  ['sidebar-knows-the-contract', 'src/sidebar/a.ts', 'src/domain/b.ts'],
  ['phone-knows-the-contract', 'src/phone/a.ts', 'src/sidebar/b.ts'],
  ['emulator-knows-google-only', 'emulator/a.ts', 'src/domain/b.ts'],
  ['demo-uses-the-doors', 'demo/a.ts', 'src/app/b.ts'],
  ['bench-measures-the-core', 'bench/a.ts', 'src/google/b.ts'],
  ['bench-measures-the-core', 'bench/a.ts', 'demo/b.ts'],
  ['nobody-imports-main', 'src/rpc/a.ts', 'src/composition.ts'],
];
const allowed: Import = { from: 'src/app/allowed.ts', to: 'src/domain/b.ts' };

let said: string;
beforeAll(() => {
  const planted = refused.map(([, from, to], index) => ({ from: numbered(from, index), to }));
  // Where CI is set it comes in colours.
  said = stripVTControlCharacters(cruise([...planted, allowed]));
}, 60_000);

/** `src/app/a.ts` is `src/app/a3.ts` for case 3: no case hides another's import. */
const numbered = (file: string, index: number): string => file.replace(/\.ts$/, `${index}.ts`);

/** What dependency-cruiser says of files each of which imports one other. */
function cruise(imports: readonly Import[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lapis-'));
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const { from, to } of imports) {
    write(to, 'export const there = 1;\n');
    write(from, `import { there } from '${specifier(from, to)}';\nexport const here = there;\n`);
  }
  copyFileSync(path.join(root, '.dependency-cruiser.cjs'), path.join(folder, '.dependency-cruiser.cjs'));
  write('tsconfig.json', '{}');
  const cli = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const places = [
    ...new Set(imports.flatMap(({ from, to }) => [from, to]).map((file) => file.split('/')[0]!)),
  ];
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

function specifier(from: string, to: string): string {
  const target = path.relative(path.dirname(from), to).replace(/\.tsx?$/, '');
  return target.startsWith('.') ? target : `./${target}`;
}

test.each(refused.map((each, index) => [...each, index] as const))(
  'the layer rule %s refuses %s importing %s',
  (rule, from, to, index) => {
    expect(said).toContain(`${rule}: ${numbered(from, index)} → ${to}\n`);
  },
);

test('an import that the layers allow passes', () => {
  expect(said).not.toContain(`${allowed.from} →`);
});

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutation } from './mutation';

export interface MutationRunner {
  /** Builds with the mutation and runs its tests. @returns the titles of the failing tests; none if the mutation survives */
  inject(mutation: Mutation): readonly string[];
  close(): void;
}

/** A copy of the project's sources in which mutations can be injected. */
export function openMutationRunner(root: string): MutationRunner {
  const folder = path.join(root, '.cache', 'mutan');
  rmSync(folder, { recursive: true, force: true });
  for (const file of sourcesOf(root)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(folder, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    inject: (mutation) => {
      const file = path.join(folder, mutation.file);
      const source = readFileSync(file, 'utf8');
      writeFileSync(file, mutated(source, mutation));
      try {
        return failingTests(folder, mutation);
      } finally {
        writeFileSync(file, source);
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const sourcesOf = (root: string): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '');

/** @throws when the place does not occur exactly once: the sources changed and the mutation must follow */
export function mutated(source: string, { name, file, find, replace }: Mutation): string {
  const places = source.split(find).length - 1;
  if (places !== 1) throw new Error(`"${name}": its place occurs ${places} times in ${file}, not once`);
  return source.replace(find, () => replace);
}

/** A failing build means an invalid mutation, not a detected one, and throws. */
function failingTests(folder: string, { tests, env }: Mutation): readonly string[] {
  execFileSync(process.execPath, [path.join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'build/main.ts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
  const { stdout } = spawnSync(process.execPath, [jest, '--json', '--silent', ...tests], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { testResults } = JSON.parse(stdout) as JestReport;
  if (testResults.length === 0) throw new Error(`No tests at ${tests.join(', ')}`);
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
}

interface JestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

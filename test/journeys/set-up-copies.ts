import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
const cache = path.join(root, '.cache', 'offices');

/** All sources that determine a newly set-up office. */
const SOURCES = ['dist/app', 'emulator', 'demo', 'src/rpc/contract', 'test/journeys/local-office.ts'];

/** Set by jest's global setup, so that the sources are hashed once a run. */
const VARIABLE = 'OFFICES_OF';

/** Removes offices made from other sources, and passes the hash of the present sources to the workers. */
export function prepareOffices(): void {
  const current = digestOfSources();
  process.env[VARIABLE] = current;
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache))
    if (name !== current) rmSync(path.join(cache, name), { recursive: true, force: true });
}

/**
 * Fills `folder` with a copy of the set-up office for these options. The first caller makes that office with `make` in a given
 * folder;
 * later test files, and later runs on the same sources, copy it.
 */
export async function copySetUpOffice(
  folder: string,
  options: unknown,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const offices = path.join(cache, process.env[VARIABLE] ?? digestOfSources());
  const original = path.join(offices, digest([JSON.stringify(options)]));
  if (!existsSync(original)) {
    mkdirSync(offices, { recursive: true });
    const unfinished = mkdtempSync(path.join(offices, 'unfinished-'));
    await make(unfinished);
    moveUnlessThere(unfinished, original);
  }
  cpSync(original, folder, { recursive: true, preserveTimestamps: true });
}

/** Another worker may have made the same office meanwhile. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(from, { recursive: true, force: true });
  }
}

function digestOfSources(): string {
  return digest(SOURCES.flatMap((source) => textsOf(path.join(root, source))));
}

function textsOf(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  if (path.extname(place) !== '') return [readFileSync(place, 'utf8')];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => [file, readFileSync(file, 'latin1')]);
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex').slice(0, 24);
}

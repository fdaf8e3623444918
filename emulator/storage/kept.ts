import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomically } from './write-atomically';

/** The cache folder that processes share; LOCAL_WORKSPACE_CACHE names another one. */
const folder = (): string =>
  process.env['LOCAL_WORKSPACE_CACHE'] ?? join(__dirname, '..', '..', '.cache', 'workspace');

/**
 * The text that `make` returns, read from disk if any process has made it from the same texts before. `from` contains
 * every text on which the result depends; a hash of them is the file's name, so a cached result is never out of date.
 * @throws what `make` throws; nothing is cached then
 */
export function kept(kind: string, from: readonly string[], make: () => string): string {
  const file = join(folder(), `${kind}-${digest(from)}`);
  const known = read(file);
  if (known !== undefined) return known;
  const made = make();
  keep(file, made);
  return made;
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** An unwritable folder only costs time: the result is computed again. */
function keep(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeAtomically(file, text);
  } catch {
    return;
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomically } from './write-atomically';

/** Where results are kept from one process to the next; LOCAL_WORKSPACE_CACHE names another folder. */
const folder = (): string =>
  process.env['LOCAL_WORKSPACE_CACHE'] ?? join(__dirname, '..', '..', '.cache', 'workspace');

/**
 * The text that `make` returns, from disk if any process made it of the same texts before. `from` holds every text on which the
 * result depends: a hash of them is the file's name, so a kept result is never out of date.
 * @throws what `make` throws; nothing is kept then
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

/** A folder that cannot be written costs time only: the result is made again. */
function keep(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeAtomically(file, text);
  } catch {
    return;
  }
}

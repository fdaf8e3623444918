import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * What is being done to the folders on disk before the index knows of it. Each line is written before its deed; saving
 * the index makes all of them final. Opening after a crash takes back what the index does not know, so that no file
 * loses its identity by lying where the index does not look for it.
 */
export interface Journal {
  /** Something new is about to appear there. */
  making(path: string): void;
  move(from: string, to: string): void;
  /** Put out of sight now, destroyed when the index has been saved. */
  remove(path: string): void;
  /** The index of this revision is on disk. */
  committed(revision: number): void;
}

interface Line {
  /** The revision of the index that the deed was done on. */
  readonly base: number;
  readonly made?: string;
  readonly from?: string;
  readonly to?: string;
}

const NAME = 'drive.journal.jsonl';
const REMOVED = '.removed';

export function openJournal(folder: string, revision: number, persist: boolean): Journal {
  const file = join(folder, NAME);
  const bin = join(folder, REMOVED);
  let base = revision;
  let serial = 0;
  let written = false;
  const write = (line: Omit<Line, 'base'>): void => {
    if (!persist) return;
    appendFileSync(file, `${JSON.stringify({ base, ...line })}\n`);
    written = true;
  };
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true });
    write({ from: relative(folder, from), to: relative(folder, to) });
    if (existsSync(from)) renameSync(from, to);
  };

  return {
    making: (path) => write({ made: relative(folder, path) }),
    move,
    remove: (path) => move(path, join(bin, `${base}.${++serial}`)),
    committed: (next) => {
      base = next;
      if (written) rmSync(file, { force: true });
      if (serial > 0) rmSync(bin, { recursive: true, force: true });
      written = false;
      serial = 0;
    },
  };
}

/** Takes back, last deed first, what was done to the disk after the index of this revision was saved. */
export function undoUnsaved(folder: string, revision: number): void {
  const file = join(folder, NAME);
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').split('\n').flatMap(parsed);
  for (const line of lines.filter(({ base }) => base === revision).reverse()) undo(folder, line);
  rmSync(join(folder, REMOVED), { recursive: true, force: true });
  rmSync(file, { force: true });
}

/** A line that a crash cut short speaks of a deed that was never begun. */
function parsed(text: string): readonly Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}

function undo(folder: string, { made, from, to }: Line): void {
  if (made !== undefined) return rmSync(resolve(folder, made), { recursive: true, force: true });
  const [before, after] = [resolve(folder, from ?? ''), resolve(folder, to ?? '')];
  if (existsSync(after) && !existsSync(before)) renameSync(after, before);
}

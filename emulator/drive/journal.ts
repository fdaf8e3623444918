import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { insideFolder } from '../storage/inside-folder';

/**
 * Journal of changes to the folders on disk that the index does not contain yet. Each line is written before its change
 * is made; saving the index commits them all. After a crash, opening undoes the changes that the index does not
 * contain, so that no file loses its id because it is not where the index expects it.
 */
export interface Journal {
  /** Announces that this path is about to be created. */
  making(path: string): void;
  move(from: string, to: string): void;
  /** Hides the path now and deletes it once the index has been saved. */
  remove(path: string): void;
  /** Records that the index of this revision has been saved. */
  committed(revision: number): void;
}

interface Line {
  /** The revision of the index that the change was based on. */
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

/** Undoes, latest change first, what was done to the disk after the index of this revision was saved. */
export function undoUnsaved(folder: string, revision: number): void {
  const file = join(folder, NAME);
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').split('\n').flatMap(parsed);
  const undone = lines.filter(({ base }) => base === revision).map((line) => inside(folder, line));
  for (const line of undone.reverse()) undo(line);
  rmSync(join(folder, REMOVED), { recursive: true, force: true });
  rmSync(file, { force: true });
}

/** A truncated last line announces a change that was never made. */
function parsed(text: string): readonly Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}

/** The line with absolute paths. @throws Error when one is outside the folder */
const inside = (folder: string, { made, from, to, base }: Line): Line =>
  made !== undefined
    ? { base, made: insideFolder(folder, made) }
    : { base, from: insideFolder(folder, from ?? ''), to: insideFolder(folder, to ?? '') };

function undo({ made, from = '', to = '' }: Line): void {
  if (made !== undefined) return rmSync(made, { recursive: true, force: true });
  if (existsSync(to) && !existsSync(from)) renameSync(to, from);
}

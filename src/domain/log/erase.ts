import { escapePattern } from '../text/escape-pattern';
import type { LogDraft, LogEntry } from '../workbook/log-entry';
import type { Digest } from './digest';

/** Stands where a text was erased. */
export const ERASED = '[dihapus]';
/** The event that records which entries lost a text, and why. It names their hashes, so it is never erased itself. */
const ERASURE = 'LOG_DIHAPUS';

/** Digits of a hash that identify an erased entry. */
const DIGITS = 16;
/** Entries named in one record, in at most 42 characters each: a cell holds 50,000. */
const A_RECORD = 1_000;

export interface Erasure {
  readonly entries: readonly Pick<LogEntry, 'id' | 'detail' | 'cells'>[];
  readonly log: readonly LogDraft[];
}

/**
 * Replaces a text in the details and cells of all entries, whatever its case. The hashes stay, so the head of the chain, and what
 * was printed of it, stay true; each erased entry can be verified no more, and the record names instead its number, its hash and
 * the digest of what remains of it.
 */
export function planErasure(
  entries: readonly LogEntry[],
  text: string,
  reason: string,
  digest: Digest,
): Erasure {
  const erase = eraser(text);
  const erased = entries
    .filter(({ event }) => event !== ERASURE)
    .map((entry) => {
      const after = { ...entry, detail: erase(entry.detail), cells: eraseInCells(entry.cells, erase) };
      return { ...after, was: entry.detail + entry.cells };
    })
    .filter(({ detail, cells, was }) => detail + cells !== was);
  const parts = Array.from({ length: Math.ceil(erased.length / A_RECORD) }, (_, part) =>
    erased.slice(part * A_RECORD, (part + 1) * A_RECORD),
  );
  return {
    entries: erased.map(({ id, detail, cells }) => ({ id, detail, cells })),
    log: parts.map((part) => ({
      event: ERASURE,
      object: part.map((entry) => `${entry.id}:${vouchedFor(entry, digest)}`).join(' '),
      detail: reason,
    })),
  };
}

type Erase = (from: string) => string;

function eraser(text: string): Erase {
  const pattern = new RegExp(escapePattern(text), 'gi');
  return (from) => from.replace(pattern, ERASED);
}

/** The cells of an entry are a JSON object: a replacement in its text could cut an escape in two. */
function eraseInCells(cells: string, erase: Erase): string {
  try {
    const found = JSON.parse(cells) as unknown;
    const former = JSON.stringify(found);
    const after = JSON.stringify(found, (_key, value: unknown) =>
      typeof value === 'string' ? erase(value) : value,
    );
    return after === former ? cells : after;
  } catch {
    return erase(cells);
  }
}

/** A record of an erasure. */
export interface RecordedErasure {
  /** The number of the record, and who erased. */
  readonly id: string;
  readonly actor: string;
  /** The erased entries by number, with what the record vouches for. */
  readonly entries: ReadonlyMap<string, string>;
}

export const recordedErasures = (entries: readonly LogEntry[]): readonly RecordedErasure[] =>
  entries
    .filter(({ event }) => event === ERASURE)
    .map(({ id, actor, object }) => ({
      id,
      actor,
      entries: new Map(
        object.split(' ').map((named) => {
          const [number = '', vouched = ''] = named.split(/:(.*)/);
          return [number, vouched] as const;
        }),
      ),
    }));

/** What the records vouch for, by number of the entry; the last record of an entry counts. */
export const vouchedByNumber = (entries: readonly LogEntry[]): ReadonlyMap<string, string> =>
  new Map(recordedErasures(entries).flatMap((record) => [...record.entries]));

/** Whether a record of erasure vouches for an entry whose content no longer has its hash, and nothing was changed since. */
export const isErased = (entry: LogEntry, vouched: ReadonlyMap<string, string>, digest: Digest): boolean =>
  vouched.has(entry.id) && vouched.get(entry.id) === vouchedFor(entry, digest);

/** The hash that an entry has kept, and the digest of what remains of it. */
function vouchedFor({ hash, at, actor, event, object, detail, cells }: LogEntry, digest: Digest): string {
  const remainder = digest(JSON.stringify([at, actor, event, object, detail, cells]));
  return `${hash.slice(0, DIGITS)}:${remainder.slice(0, DIGITS)}`;
}

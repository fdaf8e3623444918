import type { LogDraft, LogEntry } from '../workbook/log-entry';

/** Stands where a text was erased. */
export const ERASED = '[dihapus]';
/** The event that records which entries lost a text, and why. It names their hashes, so it is never erased itself. */
const ERASURE = 'LOG_DIHAPUS';

/** Digits of a hash that identify an erased entry. */
const DIGITS = 16;
/** Entries named in one record: a cell holds 50,000 characters. */
const A_RECORD = 1_000;

type Erasable = Pick<LogEntry, 'id' | 'event' | 'detail' | 'cells' | 'hash'>;

export interface Erasure {
  readonly entries: readonly Pick<LogEntry, 'id' | 'detail' | 'cells'>[];
  readonly log: readonly LogDraft[];
}

/**
 * Replaces a text in the details and cells of all entries, whatever its case. The hashes stay, so the head of the chain, and what
 * was printed of it, stay true; each erased entry can be verified no more, and the record names its number and hash instead.
 */
export function planErasure(entries: readonly Erasable[], text: string, reason: string): Erasure {
  const erase = eraser(text);
  const erased = entries
    .filter(({ event }) => event !== ERASURE)
    .map(({ id, hash, detail, cells }) => ({
      id,
      hash,
      detail: erase(detail),
      cells: eraseInCells(cells, erase),
      was: detail + cells,
    }))
    .filter(({ detail, cells, was }) => detail + cells !== was);
  const parts = Array.from({ length: Math.ceil(erased.length / A_RECORD) }, (_, part) =>
    erased.slice(part * A_RECORD, (part + 1) * A_RECORD),
  );
  return {
    entries: erased.map(({ id, detail, cells }) => ({ id, detail, cells })),
    log: parts.map((part) => ({
      event: ERASURE,
      object: part.map(({ id, hash }) => `${id}:${hash.slice(0, DIGITS)}`).join(' '),
      detail: reason,
    })),
  };
}

type Erase = (from: string) => string;

function eraser(text: string): Erase {
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'gi');
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

/** The hashes that records of erasure name, by number of the entry. */
export const erasedHashes = (
  entries: readonly Pick<LogEntry, 'event' | 'object'>[],
): ReadonlyMap<string, string> =>
  new Map(
    entries
      .filter(({ event }) => event === ERASURE)
      .flatMap(({ object }) => object.split(' '))
      .map((named) => named.split(':') as [string, string]),
  );

/** Whether a record of erasure vouches for an entry whose content no longer has its hash. */
export const isErased = (
  { id, detail, cells, hash }: Pick<LogEntry, 'id' | 'detail' | 'cells' | 'hash'>,
  hashes: ReadonlyMap<string, string>,
): boolean => hashes.get(id) === hash.slice(0, DIGITS) && (detail.includes(ERASED) || cells.includes(ERASED));

import { asCell } from '../text/shorten';
import type { Digest } from './digest';
import { isErased, vouchedByNumber } from './erase';
import { emptyChain, type ChainHead, type LogDraft, type LogEntry } from '../workbook/log-entry';

export type { Digest } from './digest';

/** Each entry's hash includes the previous hash, so that every change, deletion or reordering is detectable. */
export function entryHash(previous: string, entry: Omit<LogEntry, 'hash'>, digest: Digest): string {
  const { id, at, actor, event, object, detail, cells } = entry;
  // An entry without cells has the same hash as before that column was introduced.
  return digest(
    JSON.stringify([previous, id, at, actor, event, object, detail, ...(cells === '' ? [] : [cells])]),
  );
}

/** Hashes entries as their cells will store them, so that reading them gives the same hashes. */
export function appendToChain(
  head: ChainHead,
  drafts: readonly LogDraft[],
  stamp: { readonly at: string; readonly actor: string },
  digest: Digest,
): { readonly entries: readonly LogEntry[]; readonly head: ChainHead } {
  const entries: LogEntry[] = [];
  let { count, hash } = head;
  for (const draft of drafts) {
    count += 1;
    const entry = {
      id: String(count),
      at: stamp.at,
      actor: draft.actor ?? stamp.actor,
      event: asCell(draft.event),
      object: asCell(draft.object),
      detail: asCell(draft.detail),
      cells: asCell(draft.cells ?? ''),
    };
    hash = entryHash(hash, entry, digest);
    entries.push({ ...entry, hash });
  }
  return { entries, head: { count, hash } };
}

export type ChainFault =
  | { readonly kind: 'changed'; readonly index: number }
  | { readonly kind: 'misplaced'; readonly index: number }
  | { readonly kind: 'truncated'; readonly expected: number; readonly found: number };

/**
 * The number of entries, from the first, that are in their place with their own hash. An entry from which a text was erased
 * counts by its hash if a later entry, itself intact, records that.
 * @param from the head of the entries before these
 */
export function soundEntries(entries: readonly LogEntry[], digest: Digest, from = emptyChain): number {
  const vouched = vouchedByNumber(entries);
  let previous = from.hash;
  for (const [index, entry] of entries.entries()) {
    const isOwn = entryHash(previous, entry, digest) === entry.hash || isErased(entry, vouched, digest);
    if (entry.id !== String(from.count + index + 1) || !isOwn) return index;
    previous = entry.hash;
  }
  return entries.length;
}

/**
 * The first fault of a log compared with its recorded head; undefined when it is intact.
 * @param from the head of the entries before these, which are not looked at
 */
export function findChainFault(
  entries: readonly LogEntry[],
  head: ChainHead,
  digest: Digest,
  from = emptyChain,
): ChainFault | undefined {
  const index = soundEntries(entries, digest, from);
  const broken = entries[index];
  if (broken) return { kind: broken.id === String(from.count + index + 1) ? 'changed' : 'misplaced', index };
  const found = from.count + entries.length;
  if (found !== head.count) return { kind: 'truncated', expected: head.count, found };
  const last = entries[entries.length - 1]?.hash ?? from.hash;
  return last === head.hash ? undefined : { kind: 'changed', index: entries.length - 1 };
}

import { emptyChain, type LogEntry } from '../workbook/log-entry';
import type { Anchor } from './anchor';
import { soundEntries, type Digest } from './chain';

/** An anchor, and what bears it. */
export interface FoundAnchor extends Anchor {
  /** The name of the file, or '' for a code that a person typed. */
  readonly source: string;
}

/** What anchors prove about a Log. */
export interface AnchorReport {
  readonly compared: number;
  /** The last entry up to which an anchor agrees, below the first that differs; null where none agrees. */
  readonly agreed: FoundAnchor | null;
  /** The first anchor that differs. An entry between `agreed` and this one is not what it was, and none after `agreed` can be relied on. */
  readonly differs: FoundAnchor | null;
  /** The greatest number of entries that an anchor counts, if the Log has fewer; else 0. */
  readonly counted: number;
  /** Anchors of entries that were not read; they were not compared. */
  readonly earlier: number;
}

/**
 * Compares a Log with anchors, in any order of time. An anchor agrees if the entries up to its count form a chain that ends with its
 * hash. The hash of each entry includes all before it, so that an agreeing anchor vouches for all of them, against everybody who
 * could not change that anchor.
 * @param entries in the order of their numbers
 * @param from the head of the entries before these, which were not read. An anchor that agrees with a later entry vouches
 * for this head, too.
 */
export function compareAnchors(
  entries: readonly LogEntry[],
  anchors: readonly FoundAnchor[],
  digest: Digest,
  from = emptyChain,
): AnchorReport {
  const sound = from.count + soundEntries(entries, digest, from);
  const hashAt = (count: number): string | undefined =>
    count === from.count ? from.hash : entries[count - from.count - 1]?.hash;
  const agrees = ({ count, hash }: Anchor): boolean =>
    count <= sound && hashAt(count)?.startsWith(hash) === true;
  const byCount = anchors
    .filter(({ count }) => count >= from.count)
    .sort((one, other) => one.count - other.count);
  const differs = byCount.find((anchor) => !agrees(anchor)) ?? null;
  const agreed = byCount.filter(
    (anchor) => agrees(anchor) && (differs === null || anchor.count < differs.count),
  );
  const counted = byCount[byCount.length - 1]?.count ?? 0;
  return {
    compared: byCount.length,
    agreed: agreed[agreed.length - 1] ?? null,
    differs,
    counted: counted > from.count + entries.length ? counted : 0,
    earlier: anchors.length - byCount.length,
  };
}

import { identityOf } from '../../inventory/review/identity';
import type { DikRow, DipRow } from '../../workbook/registers';
import { isActive } from '../active-entries';

type Entry = Pick<DipRow | DikRow, 'id' | 'subBagian' | 'title' | 'year' | 'status'>;

/**
 * Documents that stand more than once, in one register or in both: made by hand, since step 4 never does. By entry, the
 * others of the same document. None is withdrawn by itself: only a person knows which of them others refer to.
 */
export function entryTwins(
  dip: readonly Entry[],
  dik: readonly Entry[],
): ReadonlyMap<string, readonly string[]> {
  const byDocument = new Map<string, string[]>();
  for (const entry of [...dip, ...dik].filter(isActive)) {
    const identity = identityOf(entry);
    byDocument.set(identity, [...(byDocument.get(identity) ?? []), entry.id]);
  }
  const twins = [...byDocument.values()].filter((ids) => ids.length > 1);
  return new Map(twins.flatMap((ids) => ids.map((id) => [id, ids.filter((other) => other !== id)])));
}

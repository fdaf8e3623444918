import { identityOf } from '../../inventory/review/identity';
import type { DikRow, DipRow } from '../../workbook/registers';
import { isActive } from '../active-entries';

type Entry = Pick<DipRow | DikRow, 'id' | 'subBagian' | 'title' | 'year' | 'status'>;

/**
 * Documents with several entries, in one register or both. Only manual edits cause them; step 4 does not. Maps an entry
 * to the others of its document. None is withdrawn automatically: only a person knows which number others refer to.
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

import { identityOf } from '../inventory/review/identity';
import type { DikRow, DipRow } from '../workbook/registers';

export type KnownDip = Pick<
  DipRow,
  'id' | 'number' | 'subBagian' | 'title' | 'year' | 'status' | 'category' | 'movedTo' | 'link' | 'source'
>;
export type KnownDik = Pick<
  DikRow,
  'id' | 'number' | 'subBagian' | 'title' | 'year' | 'status' | 'movedTo' | 'source' | 'basis'
>;

/** The entries of one document in one register, each list in the order of the numbers. */
export interface DocumentEntries<E> {
  readonly active: readonly E[];
  readonly withdrawn: readonly E[];
}

const none = { active: [], withdrawn: [] };

/** A cell Status that somebody spoiled still stands: only what says `ditarik` does not. */
export const isActive = ({ status }: { readonly status: string }): boolean => status !== 'ditarik';

/** Every document of a register by its identity. By hand there may be two entries of one document; no entry is lost sight of. */
export function entriesByDocument<E extends KnownDip | KnownDik>(
  entries: readonly E[],
): (identity: string) => DocumentEntries<E> {
  const found = new Map<string, { active: E[]; withdrawn: E[] }>();
  for (const entry of [...entries].sort((one, other) => one.number - other.number)) {
    const identity = identityOf(entry);
    const known = found.get(identity) ?? { active: [], withdrawn: [] };
    (isActive(entry) ? known.active : known.withdrawn).push(entry);
    found.set(identity, known);
  }
  return (identity) => found.get(identity) ?? none;
}

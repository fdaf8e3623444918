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

/** The entries of one document in one register, each list by number. */
export interface DocumentEntries<E> {
  readonly active: readonly E[];
  readonly withdrawn: readonly E[];
}

const none = { active: [], withdrawn: [] };

/** An entry with an unreadable Status is active; only `ditarik` is not. */
export const isActive = ({ status }: { readonly status: string }): boolean => status !== 'ditarik';

/** Every document of a register by its identity. A document may have two entries, created by hand; both are listed. */
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

/** The withdrawn entry that keeps a document out of the DIP until the PPID reinstates it. */
export const heldBy = ({
  DIP,
  DIK,
}: {
  readonly DIP: DocumentEntries<KnownDip>;
  readonly DIK: DocumentEntries<KnownDik>;
}): KnownDip | undefined =>
  DIP.active.length + DIK.active.length > 0 ? undefined : DIP.withdrawn.find(({ movedTo }) => movedTo === '');

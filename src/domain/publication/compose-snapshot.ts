import type { PublicSettings } from '../office/settings/groups/public-settings';
import type { PublishedEntry, PublishedRegister } from '../registers/published-register';
import { changedFields, isRefreshed } from './changed-fields';
import type { PublishedSnapshot, SnapshotEntry, Withdrawal } from './snapshot';

/** The changes since the last publication. */
export interface Difference {
  readonly added: readonly SnapshotEntry[];
  readonly changed: readonly { readonly entry: SnapshotEntry; readonly fields: readonly string[] }[];
  readonly withdrawn: readonly Withdrawal[];
  /** Entries that were only confirmed again. */
  readonly refreshed: number;
  /** How many exemptions are newly announced or changed, and how many are no longer announced. */
  readonly exempted: { readonly added: number; readonly removed: number };
  /** Whether the office's data changed: name, address, units, licence, contact, decree. */
  readonly office: boolean;
}

/** The snapshot of a register that follows `before`; null where nothing was published yet. */
export function composeSnapshot(
  { entries, ...head }: PublishedRegister,
  { address, licence, contact }: Pick<PublicSettings, 'address' | 'licence' | 'contact'>,
  before: PublishedSnapshot | null,
): { readonly snapshot: PublishedSnapshot; readonly difference: Difference } {
  const was = new Map((before?.entries ?? []).map((entry) => [entry.id, entry]));
  const gone = new Map((before?.withdrawn ?? []).map((entry) => [entry.id, entry]));
  const now = head.publishedAt;
  const momentsOf = (entry: PublishedEntry): SnapshotEntry => {
    const known = was.get(entry.id);
    const firstPublishedAt = (known ?? gone.get(entry.id))?.firstPublishedAt ?? now;
    const isSame = known !== undefined && changedFields(known, entry).length === 0;
    return { ...entry, firstPublishedAt, changedAt: isSame ? known.changedAt : now };
  };
  const current = entries.map(momentsOf);
  const withdrawn = withdrawals(new Set(entries.map(({ id }) => id)), before, now);
  const snapshot = {
    ...head,
    publication: { address, licence, contact },
    entries: current,
    withdrawn,
  };
  return { snapshot, difference: differenceOf(snapshot, before, was) };
}

/** Every number that was public and is no longer. */
function withdrawals(
  current: ReadonlySet<string>,
  before: PublishedSnapshot | null,
  now: string,
): readonly Withdrawal[] {
  const leaving = (before?.entries ?? []).map(({ id, number, firstPublishedAt }) => ({
    id,
    number,
    firstPublishedAt,
    withdrawnAt: now,
  }));
  const gone = (before?.withdrawn ?? []).map(({ id, number, firstPublishedAt, withdrawnAt }) => ({
    id,
    number,
    firstPublishedAt,
    withdrawnAt,
  }));
  return [...gone, ...leaving]
    .filter(({ id }) => !current.has(id))
    .sort((one, other) => one.number - other.number);
}

function differenceOf(
  snapshot: PublishedSnapshot,
  before: PublishedSnapshot | null,
  was: ReadonlyMap<string, SnapshotEntry>,
): Difference {
  const known = snapshot.entries.flatMap((entry) => {
    const former = was.get(entry.id);
    return former === undefined ? [] : [{ entry, former, fields: changedFields(former, entry) }];
  });
  return {
    added: snapshot.entries.filter(({ id }) => !was.has(id)),
    changed: known.filter(({ fields }) => fields.length > 0).map(({ entry, fields }) => ({ entry, fields })),
    withdrawn: snapshot.withdrawn.filter(({ id }) => was.has(id)),
    refreshed: known.filter(({ fields, former, entry }) => fields.length === 0 && isRefreshed(former, entry))
      .length,
    exempted: exemptedDifference(before?.exempted ?? [], snapshot.exempted),
    office: before !== null && headOf(before) !== headOf(snapshot),
  };
}

function exemptedDifference(
  before: PublishedSnapshot['exempted'],
  after: PublishedSnapshot['exempted'],
): Difference['exempted'] {
  const lines = (list: PublishedSnapshot['exempted']): ReadonlySet<string> =>
    new Set(list.map((each) => JSON.stringify(each)));
  const [was, is] = [lines(before), lines(after)];
  return {
    added: [...is].filter((line) => !was.has(line)).length,
    removed: before.filter(({ id }) => !after.some((each) => each.id === id)).length,
  };
}

const headOf = ({ office, units, publication, decree }: PublishedSnapshot): string =>
  JSON.stringify([office, units, publication, decree]);

/** Whether a publication would equal the published one. */
export const isSame = ({ added, changed, withdrawn, refreshed, exempted, office }: Difference): boolean =>
  added.length + changed.length + withdrawn.length + refreshed + exempted.added + exempted.removed === 0 &&
  !office;

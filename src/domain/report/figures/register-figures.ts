import { inTimeOf, type TimedKegiatan } from '../../kegiatan/kegiatan-time';
import { isActive } from '../../registers/active-entries';
import type { Listing, ListingRow } from '../../registers/listing';
import { isEnding, isUnchanged } from '../../workbook/vocabulary/carried';
import type { DikRow, DipRow } from '../../workbook/registers';

type Entry = Pick<DipRow | DikRow, 'id' | 'status' | 'addedAt' | 'withdrawnAt' | 'movedTo'>;

/** The changes of a Kegiatan in one register, in entries, and the current number of active ones. */
export interface RegisterFigures {
  readonly added: number;
  /** Existing entries whose document was listed again with changes, listed anew, or came back from the other register. */
  readonly refreshed: number;
  /** Existing entries whose document is listed as in the former Kegiatan; absent for none. */
  readonly unchanged?: number;
  readonly withdrawn: number;
  readonly active: number;
}

/**
 * Counted from the Kegiatan's rows by the number of their entry. Several rows of a document are one entry, and one that
 * stands withdrawn is only that: neither new nor unchanged. Each other entry is counted once: as new, unchanged or refreshed.
 * @param others the entries of the other register
 */
export function registerFigures(
  entries: readonly Entry[],
  others: readonly Entry[],
  rows: readonly ListingRow[],
  listingOf: (row: ListingRow) => Listing,
  kegiatan: TimedKegiatan,
  all: readonly TimedKegiatan[],
): RegisterFigures {
  const isIn = inTimeOf(kegiatan, all);
  const withdrawn = new Set(rows.flatMap((row) => (listingOf(row) === 'ditarik' ? [row.entry] : [])));
  const entered = new Set(
    rows.flatMap((row) =>
      isEnding(row) || listingOf(row) === '' || withdrawn.has(row.entry) ? [] : [row.entry],
    ),
  );
  const changed = new Set(rows.flatMap((row) => (isUnchanged(row) ? [] : [row.entry])));
  const moved = new Set(others.flatMap((entry) => (isIn(entry.withdrawnAt) ? [entry.movedTo] : [])));
  const own = entries.filter(({ id }) => entered.has(id));
  const known = own.filter(({ addedAt }) => addedAt === null || !isIn(addedAt));
  const unchanged = known.filter(({ id }) => !changed.has(id) && !moved.has(id)).length;
  return {
    added: own.length - known.length,
    refreshed: known.length - unchanged,
    ...(unchanged > 0 && { unchanged }),
    withdrawn: entries.filter(
      (entry) =>
        !isActive(entry) && (entry.withdrawnAt === null ? withdrawn.has(entry.id) : isIn(entry.withdrawnAt)),
    ).length,
    active: entries.filter(isActive).length,
  };
}

import { inTimeOf, type TimedKegiatan } from '../../kegiatan/kegiatan-time';
import { isActive } from '../../registers/active-entries';
import type { Listing, ListingRow } from '../../registers/listing';
import { isEnding, isUnchanged } from '../../workbook/vocabulary/carried';
import type { DikRow, DipRow } from '../../workbook/registers';

type Entry = Pick<DipRow | DikRow, 'id' | 'status' | 'addedAt' | 'withdrawnAt'>;

/** The changes of a Kegiatan in one register, in entries, and the current number of active ones. */
export interface RegisterFigures {
  readonly added: number;
  /** Existing entries whose document was listed again with changes, or listed anew. */
  readonly refreshed: number;
  /** Existing entries whose document is listed as in the former Kegiatan; absent for none. */
  readonly unchanged?: number;
  readonly withdrawn: number;
  readonly active: number;
}

/**
 * Counted from the Kegiatan's rows by the number of their entry. Several rows of a document are one entry, and one that
 * stands withdrawn is only that: neither new nor unchanged.
 */
export function registerFigures(
  entries: readonly Entry[],
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
  const own = entries.filter(({ id }) => entered.has(id));
  const added = own.filter(({ addedAt }) => addedAt !== null && isIn(addedAt)).length;
  const unchanged = own.filter(({ id }) => !changed.has(id)).length;
  return {
    added,
    refreshed: own.length - added - unchanged,
    ...(unchanged > 0 && { unchanged }),
    withdrawn: entries.filter(
      (entry) =>
        !isActive(entry) && (entry.withdrawnAt === null ? withdrawn.has(entry.id) : isIn(entry.withdrawnAt)),
    ).length,
    active: entries.filter(isActive).length,
  };
}

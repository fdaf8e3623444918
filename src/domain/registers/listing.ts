import { identityOf } from '../inventory/review/identity';
import type { InventoryRow, Register } from '../workbook/inventaris';
import { isEnding } from '../workbook/vocabulary/carried';
import { entriesByDocument, heldBy, isActive, type KnownDik, type KnownDip } from './active-entries';

/** Where a document of a Kegiatan is listed: in a register, or why in none; '' if it has not entered yet. */
export type Listing = Register | 'ditarik' | 'berakhir' | '';

export type ListingRow = Pick<
  InventoryRow,
  'subBagian' | 'title' | 'year' | 'category' | 'decision' | 'register' | 'entry'
> &
  Partial<Pick<InventoryRow, 'carried'>>;

export interface ListingOffice {
  readonly dip: readonly KnownDip[];
  readonly dik: readonly KnownDik[];
}

/**
 * What entered the registers, for the page of step 4 and for the report. A document whose entry is withdrawn is not in its
 * register, even if its row still names the register; nor is an accepted one that a withdrawn entry keeps out. A postponed row has not
 * entered in its Kegiatan; a carried one names the register of the former.
 */
export function listingIn({ dip, dik }: ListingOffice): (row: ListingRow) => Listing {
  const withdrawn = new Set([...dip, ...dik].flatMap((entry) => (isActive(entry) ? [] : [entry.id])));
  const known = { DIP: entriesByDocument(dip), DIK: entriesByDocument(dik) };
  const isHeld = (row: ListingRow): boolean => {
    if (row.decision !== 'diterima' || row.category === 'dikecualikan') return false;
    const identity = identityOf(row);
    return heldBy({ DIP: known.DIP(identity), DIK: known.DIK(identity) }) !== undefined;
  };
  return (row) => {
    if (row.decision === 'ditunda') return '';
    if (isEnding(row) && row.decision === 'diterima') return 'berakhir';
    const isOut = row.register === '' ? isHeld(row) : withdrawn.has(row.entry);
    return isOut ? 'ditarik' : row.register;
  };
}

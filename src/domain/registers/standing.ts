import { identityOf } from '../inventory/review/identity';
import type { InventoryRow, Register } from '../workbook/inventaris';
import { isEnding } from '../workbook/vocabulary/carried';
import { entriesByDocument, heldBy, isActive, type KnownDik, type KnownDip } from './active-entries';

/** Where a document of a Kegiatan stands: in a register, withdrawn, ended, or '' if it entered none. */
export type Standing = Register | 'ditarik' | 'berakhir' | '';

export type StandingRow = Pick<
  InventoryRow,
  'subBagian' | 'title' | 'year' | 'category' | 'decision' | 'register' | 'entry'
> &
  Partial<Pick<InventoryRow, 'carried'>>;

export interface StandingOffice {
  readonly dip: readonly KnownDip[];
  readonly dik: readonly KnownDik[];
}

/**
 * What entered the registers, for the page of step 4 and for the report. A document whose entry is withdrawn is not in its
 * register, even if its row still names the register; nor is an accepted one that a withdrawn entry keeps out.
 */
export function standingIn({ dip, dik }: StandingOffice): (row: StandingRow) => Standing {
  const withdrawn = new Set([...dip, ...dik].flatMap((entry) => (isActive(entry) ? [] : [entry.id])));
  const known = { DIP: entriesByDocument(dip), DIK: entriesByDocument(dik) };
  const isHeld = (row: StandingRow): boolean => {
    if (row.decision !== 'diterima' || row.category === 'dikecualikan') return false;
    const identity = identityOf(row);
    return heldBy({ DIP: known.DIP(identity), DIK: known.DIK(identity) }) !== undefined;
  };
  return (row) => {
    if (isEnding(row) && row.decision === 'diterima') return 'berakhir';
    const isOut = row.register === '' ? isHeld(row) : withdrawn.has(row.entry);
    return isOut ? 'ditarik' : row.register;
  };
}

import { REOPENED } from '../src/domain/inventory/typists/undecided';

/** Columns of Inventaris that a decision sets, and that are cleared once a returned row has been corrected. */
export const DECISION_COLUMNS = Object.keys(REOPENED);

/** Columns of Inventaris that the product fills in once. */
export const SET_ONCE: Readonly<Record<string, true>> = { id: true, kegiatan: true, subBagian: true };

/** The sheet where the product saves replaced cells during a write; meaningless once the write is over. */
export const SPARE_SHEET = '_Cadangan';

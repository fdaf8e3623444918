import { REOPENED } from '../src/domain/inventory/typists/undecided';

/** Columns of Inventaris that a decision sets, and that are cleared once a returned row has been corrected. */
export const DECISION_COLUMNS = Object.keys(REOPENED);

/** Columns of Inventaris that the product fills in once. */
export const SET_ONCE: Readonly<Record<string, true>> = { id: true, kegiatan: true, subBagian: true };

/** The sheet where the product saves replaced cells during a write; meaningless once the write is over. */
export const SPARE_SHEET = '_Cadangan';

/** What an answer about a carried row changes. */
export const ANSWERED_COLUMNS = ['carried', 'typedBy', ...DECISION_COLUMNS];

/** What the opening of a Kegiatan changes in the rows that it lists again. */
export const OPENED_COLUMNS = ['kegiatan', 'register', 'entry', 'typistKeys', ...ANSWERED_COLUMNS];

import { reviewedColumns } from '../domain/inventory/normalize-rows';

/** What a decision consists of: read beside the Log, it counts only as far as that vouches for it. */
export const decided = ['decision', 'decidedBy', 'decidedAt'] as const;
/** What a review of the rows looks at. */
export const inventoryReviewed = reviewedColumns;
/** What the Log tells of inventory rows. */
export const logOfRows = { log: ['event', 'object', 'cells'] } as const;
/** What the Log tells of entries of the registers. */
export const logOfEntries = { log: ['event', 'object'] } as const;
/** What the dashboard shows now: its rows and the figures behind its charts. */
export const overviewShown = { beranda: 'all', angka: 'all' } as const;
export const procedure = { kegiatan: 'all', tahapan: 'all' } as const;

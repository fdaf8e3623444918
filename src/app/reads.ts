import { announcedColumns } from '../domain/registers/exemption/announced-exemptions';
import { visibilityColumns } from '../domain/registers/cells-to-repair';
import { namedScan } from '../domain/guard/guarded-rows';
import { reviewedColumns } from '../domain/inventory/normalize-rows';

/** The cells of a decision. Valid only as far as the Log, read with them, confirms it. */
export const decided = ['decision', 'decidedBy', 'decidedAt'] as const;
/** The columns that a review of the rows reads. */
export const inventoryReviewed = reviewedColumns;
/** The columns of the Log about inventory rows. */
export const logOfRows = { log: ['event', 'object', 'cells'] } as const;
/** The columns of the Log that tell what happened to which step, entry or file. */
export const logOfEvents = { log: ['event', 'object'] } as const;
/** The columns of the Log with what entries held. */
export const logOfEntryCells = { log: ['event', 'object', 'detail', 'cells'] } as const;
/** The columns from which the announced exemptions are made. */
export const announcedReads = { ...logOfEvents, dik: announcedColumns, dasarHukum: 'all' } as const;
/** What decides what may stay in the published file. */
export const heldReads = { ...announcedReads, dip: visibilityColumns } as const;
/** The dashboard's rows and the figures behind its charts. */
export const overviewShown = { beranda: 'all', angka: 'all' } as const;
export const procedure = { kegiatan: 'all', tahapan: 'all' } as const;
/** The procedure as the Log confirms it, for whatever decides by it. A view shows what was typed until the next review of the rows. */
export const procedureToDecide = { ...procedure, ...logOfEvents } as const;
/** What finishing a step of a unit reads; none of them reads the registers. */
export const laneSteps = {
  ...procedure,
  daftarWajib: 'all',
  ...overviewShown,
  ...logOfRows,
  inventaris: 'all',
  pindaian: namedScan,
  rekapitulasi: [],
  dasarHukum: 'all',
} as const;

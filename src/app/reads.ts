/** Columns that several use cases read. */
export const inventoryReviewed = [
  'kegiatan',
  'subBagian',
  'title',
  'year',
  'category',
  'problems',
  'guesses',
  'typedBy',
  'decision',
] as const;
/** What the dashboard shows now: its rows and the figures behind its charts. */
export const overviewShown = { beranda: 'all', angka: 'all' } as const;
export const procedure = { kegiatan: 'all', tahapan: 'all' } as const;
/** What the Log tells of inventory rows. */
export const logOfRows = { log: ['event', 'object', 'cells'] } as const;

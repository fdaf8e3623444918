/** Columns that several use cases read. */
export const inventoryReviewed = [
  'kegiatan',
  'subBagian',
  'title',
  'year',
  'category',
  'problems',
  'typedBy',
  'decision',
] as const;
export const procedure = { kegiatan: 'all', tahapan: 'all' } as const;
